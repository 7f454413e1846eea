package dev.lull.hardware;

/// What one motor must be given so that the wanted amplitude is felt, from frame to frame.
///
/// It follows the motor with a [MotorModel], and knows three cases.
///
/// *At rest*, a motor that sticks gets a [Kick] as soon as enough is wanted of it. Where the gate
/// does not let it get there, the motor is taken to turn with what it got: it may stand still, but
/// is not driven at the gate's limit for as long as it seems to.
///
/// *Turning*, at speed w and wanted at w*, it is given what would settle at w* + τ·dw*/dt, which is
/// the drive that a motor of first order needs to be at w* now, and a little more or less for what
/// the model has it off.
///
/// *Turning more slowly than it can hold*, it is given less and more than its hold in turns, from
/// one frame to the next, such that the share of the time above it keeps the wanted speed. Below
/// [#LEAST] it coasts to rest.
final class MotorLead {
  /// What a motor is not started for: where a kick is felt little, it would be felt more than this.
  static final float WORTH_A_KICK = 0.009f;

  /// The least amplitude that is held on the way down.
  static final float LEAST = 0.005f;

  /// How much of what a kick alone makes felt must be wanted before it is given.
  private static final float SHARE_OF_KICK = 0.4f;

  /// How far drives lie apart while a motor is held below its hold.
  private static final float SWING = 0.036f;

  /// In so many seconds a deviation is to be made good, and by so much of full speed at most: more
  /// would be felt as a jolt.
  private static final float SOON = 0.01f;

  private static final float GENTLE = 0.085f;

  /// What counts as no more drive than before.
  private static final float NOTHING = 1e-4f;

  private final MotorResponse response;
  private final MotorCalibration calibration;
  private final SpeedCurve curve;
  private final MotorModel model;
  private final Kick kick;
  private final float hold;
  private final float holding;
  private final float worthStarting;
  private final float least;
  private float before;
  private float asked;
  private boolean high;

  /// @param high whether the first of its frames is one with more than its hold, in which
  ///     neighbours should differ
  MotorLead(
      MotorProfile profile,
      SpeedCurve curve,
      MotorCalibration calibration,
      SafetyLimits limits,
      boolean high) {
    response = profile.response().sticking(calibration.start(), calibration.hold());
    this.calibration = calibration;
    this.curve = curve;
    this.high = high;
    model = new MotorModel(curve, response);
    kick = new Kick(response, curve, limits);
    hold = (float) response.hold();
    holding = curve.speed(hold);
    boolean sticks = model.sticks();
    least = sticks ? (float) response.speedOf(LEAST) : 0;
    worthStarting = sticks ? worthStarting() : 0;
  }

  /// The drive for the next frame.
  ///
  /// @param seconds since the last one, as for [#given] after it
  /// @param amplitude what is to be felt. What is not between 0 and 1 goes on as it is
  float lead(float seconds, float amplitude) {
    high = !high;
    asked = 0;
    if (!(amplitude > 0 && amplitude <= 1)) {
      before = amplitude > 1 ? 1 : 0;
      return amplitude;
    }
    if (seconds <= 0) {
      return model.drive();
    }
    float wanted = (float) response.speedOf(calibration.amplitudeOfType(amplitude));
    float was = before;
    before = wanted;
    if (model.sticks()) {
      asked = wanted >= worthStarting && wanted >= was ? kick.next(model, seconds) : 0;
      return asked;
    }
    return turning(seconds, wanted, was);
  }

  /// Takes note of what the motor was really given.
  void given(float seconds, float drive) {
    float most = model.drive() + NOTHING;
    boolean held = drive > NOTHING && asked > most && drive <= most;
    model.follow(seconds, drive);
    if (held && model.sticks()) {
      model.turn();
    }
  }

  /// Takes note that the motor has come to rest.
  void rest() {
    model.rest();
    before = 0;
  }

  private float turning(float seconds, float wanted, float was) {
    float slope = (wanted - was) / seconds;
    if (wanted < least && slope <= 0) {
      return 0;
    }
    float tau = (float) (slope > 0 ? response.rise() : response.fall());
    float back = tau / Math.max(SOON, seconds) * (was - model.speed());
    float settled = wanted + tau * slope + Math.clamp(back, -GENTLE, GENTLE);
    return settled >= holding || holding == 0 ? curve.drive(settled) : inTurns(settled);
  }

  /// Drive moves linearly between frames, so the share of the time above the hold is the share of
  /// the swing above it.
  private float inTurns(float settled) {
    float share = Math.clamp(settled / holding, 0f, 1f);
    float middle = hold + (share - 0.5f) * SWING;
    return Math.max(0, middle + (high ? SWING / 2 : -SWING / 2));
  }

  /// The speed that must be wanted for a kick, which by itself takes the motor to a certain speed.
  private float worthStarting() {
    float share = (float) response.speedOf(SHARE_OF_KICK);
    return Math.max((float) response.speedOf(WORTH_A_KICK), share * kick.speedReached(model));
  }
}
