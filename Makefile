# make demo   the whole of Lull on this machine, the arm on the screen
# make test   everything that must hold
# make avr    the firmware of the Arduino Uno, Nano and Mega
# make bench  how long things take, what they cost, how exact they are, as tables; an hour: each fault
#             FAULT_TIMES times (1000), two plays of TIMING seconds (20), LATENCY commands (500)
# make soak   what takes hours in the life of a sleeve, stepped; with its tables
# make fuzz   every parser, FUZZ_TIME seconds each (600)
# make format puts the sources into the house format

export DEBIAN_FRONTEND = noninteractive

TOOLS  = mvn=maven gcc=gcc make=make
AVR_GCC = avr-gcc=gcc-avr /usr/lib/avr/include/avr/io.h=avr-libc
AVR    = $(AVR_GCC) /usr/include/simavr/sim_avr.h=libsimavr-dev \
         /usr/include/libelf.h=libelf-dev
FONTS  = fc-match=fontconfig /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf=fonts-dejavu-core
TESTED = $(TOOLS) $(AVR) $(FONTS) clang=clang openssl=openssl \
         mosquitto=mosquitto mosquitto_pub=mosquitto-clients

.PHONY: demo test avr bench soak fuzz build format clean

demo:
	@./lull demo

build:
	@tools/build

test:
	@tools/need $(TESTED)
	@tools/find-jdk >/dev/null
	@started=$$(mktemp) && tools/mvn clean install && mv $$started controller/target/lull/built

avr:
	@tools/need make=make $(AVR_GCC)
	$(MAKE) -C firmware-protocol/firmware OUT=$(CURDIR)/$(FIRMWARE) avr

TAGGED = tools/mvn -Dlull.left.out= -Dlull.forks=1 -DskipITs -Dsurefire.failIfNoSpecifiedTests=false surefire:test

FAULTS      = faketime=faketime $(AVR)
FAULT_TIMES ?= 1000
TIMING      ?= 20
LATENCY     ?= 500

bench: build
	@tools/need $(FAULTS)
	$(MAKE) -sC firmware-protocol/firmware OUT=$(CURDIR)/$(FIRMWARE) avr avr-variants rig other-version \
	  avr-other-version
	$(TAGGED) -q -Dgroups=bench -Dlull.fault.times=$(FAULT_TIMES) -Dlull.timing=$(TIMING) \
	  -Dlull.latency=$(LATENCY) -Dsurefire.includeJUnit5Engines=junit-jupiter
	gcc -O2 -shared -fPIC -o controller/target/librender.so controller/src/test/c/render.c -lm
	tools/mvn -q -pl controller exec:exec

soak: build
	$(TAGGED) -Dgroups=soak

FUZZ_TIME ?= 600
FIRMWARE   = firmware-protocol/target/firmware
FUZZERS    = WireReaderFuzzTest PatternReaderFuzzTest RequestReaderFuzzTest ConfigurationReaderFuzzTest \
             CalibrationReaderFuzzTest StreamReaderFuzzTest PatternRequestReaderFuzzTest ClientsReaderFuzzTest

# The fuzzer of Java runs one target at a time.
fuzz: build
	@tools/need clang=clang
	$(MAKE) -sC firmware-protocol/firmware OUT=$(CURDIR)/$(FIRMWARE) fuzz
	$(FIRMWARE)/fuzz-receive -max_total_time=$(FUZZ_TIME) -print_final_stats=1 $(FIRMWARE)/corpus
	for fuzzer in $(FUZZERS); do \
	  JAZZER_FUZZ=1 tools/mvn -Djazzer.max_duration=$(FUZZ_TIME)s -Dtest=$$fuzzer \
	    -Dsurefire.failIfNoSpecifiedTests=false surefire:test || exit 1; \
	done

format:
	tools/mvn -q spotless:apply

clean:
	tools/mvn -q clean
