/** What is measured within a JVM, with JMH. Not null-marked: JMH fills fields in. */
package io.retrosieve.benchmarks.jmh;
