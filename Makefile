# make demo   the whole of Lull on this machine, the arm on the screen
# make test   everything that must hold
# make format puts the sources into the house format

export DEBIAN_FRONTEND = noninteractive

TOOLS  = mvn=maven gcc=gcc make=make
TESTED = $(TOOLS) mosquitto=mosquitto mosquitto_pub=mosquitto-clients

.PHONY: demo test build format clean

demo:
	@./lull demo

build:
	@tools/build

test:
	@tools/need $(TESTED)
	@tools/find-jdk >/dev/null
	tools/mvn clean install

format:
	tools/mvn -q spotless:apply

clean:
	tools/mvn -q clean
