/*
 * The formula of dev.lull.patterns.render.Renderer in plain C, to tell what Java costs. It works on
 * the tables that Java made.
 */
#include <math.h>
#include <string.h>

static const double WIDTHS[] = {20, 40, 80, 200};
enum { ALL_WIDTHS = 4, PLACE = 4 };

struct field {
    const float *energies; /* by width, point and motor */
    double first;
    double step;
    int rows;
    int turns;
    int motors;
};

static double held(double x, double least, double most) {
    return x < least ? least : x > most ? most : x;
}

static void add(const struct field *field, const double *contact, float *energy) {
    double row = (contact[0] - field->first) / field->step;
    if (!(row >= 0 && row <= field->rows - 1)) {
        return;
    }
    int before = row < field->rows - 2 ? (int)row : field->rows - 2;
    double down = row - before;
    double turn = (contact[1] + 180) / 360 * field->turns;
    double left = floor(turn);
    double round = turn - left;
    int here = ((int)left % field->turns + field->turns) % field->turns;
    int next = here + 1 == field->turns ? 0 : here + 1;
    int wider = 1;
    while (wider < ALL_WIDTHS - 1 && WIDTHS[wider] < contact[2]) {
        wider++;
    }
    double least = WIDTHS[wider - 1] * WIDTHS[wider - 1];
    double most = WIDTHS[wider] * WIDTHS[wider];
    double wide = held((contact[2] * contact[2] - least) / (most - least), 0, 1);
    double of[2] = {(1 - wide) * contact[3] * contact[3], wide * contact[3] * contact[3]};
    for (int i = 0; i < 2; i++) {
        const float *table = field->energies + (long)(wider - 1 + i) * field->rows * field->turns * field->motors;
        const float *first = table + (before * field->turns + here) * field->motors;
        const float *second = table + (before * field->turns + next) * field->motors;
        const float *third = table + ((before + 1) * field->turns + here) * field->motors;
        const float *fourth = table + ((before + 1) * field->turns + next) * field->motors;
        float a = (float)(of[i] * (1 - down) * (1 - round));
        float b = (float)(of[i] * (1 - down) * round);
        float c = (float)(of[i] * down * (1 - round));
        float d = (float)(of[i] * down * round);
        for (int motor = 0; motor < field->motors; motor++) {
            energy[motor] += a * first[motor] + b * second[motor] + c * third[motor] + d * fourth[motor];
        }
    }
}

void render(
        const float *energies, double first, double step, int rows, int turns, int motors, const double *contacts,
        int count, float *energy, float *amplitude) {
    struct field field = {energies, first, step, rows, turns, motors};
    memset(energy, 0, (unsigned long)motors * sizeof *energy);
    for (int i = 0; i < count; i++) {
        add(&field, contacts + i * PLACE, energy);
    }
    for (int motor = 0; motor < motors; motor++) {
        double root = sqrt(energy[motor]);
        amplitude[motor] = (float)(root < 1 ? root : 1);
    }
}
