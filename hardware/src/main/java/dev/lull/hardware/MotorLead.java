package dev.lull.hardware;

final class MotorLead {
  static final float ON = p("on", 0.009f);
  static final float OFF = p("off", 0.005f);
  static final float SURE = p("sure", 1.2f);
  static final float HORIZON = p("horizon", 0.01f);
  static final float COAST = p("coast", 0.8f);
  static final float ABOVE = p("above", 1.06f);
  static final float LIM = p("lim", 0.12f);
  static final float SWING = p("swing", 0.04f);
  static final float EX = p("ex", 0f);
  static final String LAW = System.getProperty("law", "pwm");

  static float p(String n, float d) {
    return Float.parseFloat(System.getProperty(n, "" + d));
  }

  private final MotorResponse response;
  private final MotorCalibration calibration;
  private final SpeedCurve curve;
  private final MotorModel model;
  private final float on;
  private final float off;
  private final float holding;
  private float before;
  private float slopeBefore;
  private boolean high;

  MotorLead(MotorProfile profile, SpeedCurve curve, MotorCalibration calibration) {
    high = System.getProperty("par") == null ? false : (count++ & 1) == 0;
    response = profile.response().startingAt(calibration.start());
    this.calibration = calibration;
    this.curve = curve;
    model = new MotorModel(curve, response);
    on = (float) response.speedOf(ON);
    off = (float) response.speedOf(OFF);
    holding = curve.speed((float) response.hold());
  }

  static int count;

  float lead(float seconds, float amplitude) {
    high = !high;
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
      return wanted >= on && slope >= 0 ? kick(seconds) : 0;
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
      case "pwm" -> {
        float duty = Math.clamp(fed / holding, 0, 1);
        float middle = hold + (duty - 0.5f) * SWING;
        yield Math.max(0, middle + (high ? SWING : -SWING) / 2);
      }
      case "dither" -> fed >= holding / 2 ? hold * ABOVE : hold * COAST;
      case "hold" -> hold * ABOVE;
      default -> 0;
    };
  }

  private float kick(float seconds) {
    float start = (float) response.start();
    float settled = curve.speed(start);
    float slew = 12.5f;
    float peak = Math.min(1, start + slew * (float) response.rise() * MotorModel.STICKING * SURE / (2 * settled));
    float drive = model.drive();
    float coming = model.speed() + settled * (drive - start) / slew / (float) response.rise();
    if (coming >= MotorModel.STICKING * (1 + SURE) / 2) {
      return 0;
    }
    float reach = slew * seconds;
    float steps = (float) Math.ceil((peak - drive) / reach - 1e-3f) - 1;
    return peak - Math.max(0, steps) * reach;
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
