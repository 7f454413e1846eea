#include "claim.h"
#include "tests.h"

int main(int count, char **words) {
    test_vectors(count - 1, words + 1);
    test_receiver();
    test_outbox();
    test_motion();
    test_session();
    test_frames();
    test_limits();
    test_health();
    test_next();
    test_reports();
    test_noise();
    return claims_result();
}
