package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.lull.patterns.render.Renderer;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final int CALLS = 100_000;
  private static final long TICK = 5_000_000;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int MOST_ROUNDS = 10;

  private final Contacts contacts = new Contacts();

  @Test
  void askingForContactsAndRenderingThemAllocatesNothing() {
    Timeline timeline =
        Reads.pattern(
                """
                lull: 1
                name: A bit of everything
                length: 30 min
                vary: {speed: 8 %, rate: 8 %, every: 10 %, place: 5 mm, pressure: 10 %}
                drift: {pace: -20 %, pressure: -10 %, shape: eased}
                wind-down: {}
                play:
                  - together:
                      - knead: {places: [inner 60 %, outer 60 %]}
                      - pulse: {place: wrist, rate: 60 /min}
                        for: 4 s
                  - stroke: {drawing: {svg: M 0 0 C 20 0 20 30 0 30, unit: 1 mm, place: middle}, speed: 2 cm/s}
                    every: 4 s
                    overrun: overlap
                    times: 3
                  - breathe: {place: middle, rate: 8 /min}
                  - trace: {points: ['0 s, wrist, 30 %', '2 s, outer middle, 70 %', '4 s, elbow, 9 %']}
                  - stroke: {path: wrist -> outer elbow, speed: 3 cm/s}
                    every: 14 s
                    times: 2
                  - pet: {path: elbow -> wrist, speed: 6 cm/s, strokes: 4, back-and-forth: yes}
                  - play: [hold: {place: middle, for: 3 s}]
                    for: 20 s
                """)
            .on(Arm.STANDARD);
    Renderer renderer = new Renderer(Layouts.bundled("4x8").orElseThrow());
    float[] amplitude = new float[renderer.motors()];
    // The compiler allocates a little until it has done its work; the rest would show in each
    // round.
    long allocated = 1;
    for (int round = 0; round < MOST_ROUNDS && allocated > 0; round++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      double felt = run(timeline, renderer, amplitude);
      allocated = thread.getCurrentThreadAllocatedBytes() - before;
      assertTrue(felt > 0);
    }
    assertEquals(0, allocated);
  }

  private double run(Timeline timeline, Renderer renderer, float[] amplitude) {
    double felt = 0;
    for (int i = 0; i < CALLS; i++) {
      contacts.clear();
      timeline.contactsAt(i * TICK, contacts);
      renderer.render(contacts, amplitude);
      felt += amplitude[0];
    }
    return felt;
  }
}
