package dev.lull.hardware;

final class MotorLead {
  static final float ON = p("on", 0.006f);
  static final float OFF = p("off", 0.004f);
  static final float KICK = p("kick", 1.05f);
  static final float SURE = p("sure", 1.0f);
  static final float HORIZON = p("horizon", 0.03f);
  static final float COAST = p("coast", 0.0f);
  static final float ABOVE = p("above", 1.06f);
  static final float LIM = p("lim", 9f);
  static final float EX = p("ex", 0f);
  static final String LAW = System.getProperty("law", "dither");

  static float p(String n, float d) {
    return Float.parseFloat(System.getProperty(n, "" + d));
  }

  private final MotorResponse response;
  private final MotorCalibration calibration;
  private final SpeedCurve curve;
  private final MotorModel model;
  private final float on;
  private final float off;
  private final float kick;
  private final float holding;
  private float before;
  private float slopeBefore;

  MotorLead(MotorProfile profile, SpeedCurve curve, MotorCalibration calibration) {
    response = profile.response().startingAt(Math.min(1, calibration.start() * SURE));
    this.calibration = calibration;
    this.curve = curve;
    model = new MotorModel(curve, response);
    on = (float) response.speedOf(ON);
    off = (float) response.speedOf(OFF);
    kick = Math.min(1, (float) response.start() * KICK);
    holding = curve.speed((float) response.hold());
  }

  float lead(float seconds, float amplitude) {
    if (!(amplitude > 0 && amplitude <= 1)) {
      before = 0;
      slopeBefore = 0;
      return amplitude;
    }
    float wanted = (float) response.speedOf(calibration.amplitudeOfType(amplitude));
    float slope = seconds > 0 ? (wanted - before) / seconds : 0;
    float was = before;
    before = wanted;
    float bent = slope + EX * (slope - slopeBefore);
    slopeBefore = slope;
    if (model.sticks()) {
      return wanted >= on && slope >= 0 ? kick : 0;
    }
    float tau = (float) (bent > 0 ? response.rise() : response.fall());
    float back = tau / Math.max(HORIZON, seconds) * (was - model.speed());
    float fed = wanted + tau * bent + Math.clamp(back, -LIM, LIM);
    if (wanted < off && slope <= 0) {
      return 0;
    }
    if (fed >= holding) {
      return curve.drive(fed);
    }
    float hold = (float) response.hold();
    return switch (LAW) {
      case "dither" -> fed >= holding / 2 ? hold * ABOVE : hold * COAST;
      case "hold" -> hold * ABOVE;
      default -> 0;
    };
  }

  void given(float seconds, float drive) {
    model.follow(seconds, drive);
  }

  void rest() {
    model.rest();
    before = 0;
    slopeBefore = 0;
  }
}
