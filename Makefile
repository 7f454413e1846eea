# make demo   the whole of Lull on this machine, the arm on the screen
# make test   everything that must hold
# make bench  how long things take, as tables
# make soak   what takes hours in the life of a sleeve, stepped; with its tables
# make format puts the sources into the house format

export DEBIAN_FRONTEND = noninteractive

TOOLS  = mvn=maven gcc=gcc make=make
TESTED = $(TOOLS) mosquitto=mosquitto mosquitto_pub=mosquitto-clients

.PHONY: demo test bench soak build format clean

demo:
	@./lull demo

build:
	@tools/build

test:
	@tools/need $(TESTED)
	@tools/find-jdk >/dev/null
	tools/mvn clean install

bench: build
	tools/mvn -q -pl controller exec:exec

soak: build
	tools/mvn -Dlull.left.out= -Dgroups=soak -DskipITs -Dsurefire.failIfNoSpecifiedTests=false surefire:test

format:
	tools/mvn -q spotless:apply

clean:
	tools/mvn -q clean
