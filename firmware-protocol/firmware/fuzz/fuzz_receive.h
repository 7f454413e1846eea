/* The name by which libFuzzer calls a fuzzer's way in. */
#ifndef LULL_FUZZ_RECEIVE_H
#define LULL_FUZZ_RECEIVE_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

#endif
