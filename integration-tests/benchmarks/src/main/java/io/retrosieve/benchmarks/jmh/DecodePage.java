package io.retrosieve.benchmarks.jmh;

import io.retrosieve.benchmarks.json.Contender;
import io.retrosieve.benchmarks.json.PageCodec;
import io.retrosieve.benchmarks.json.Pages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a page, as a stream, to its models. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodePage {
    @Param
    public Contender contender;

    @Param
    public Pages page;

    private PageCodec<Object> codec;
    private byte[] json;

    @Setup
    public void prepare() throws IOException {
        json = page.bytes();
        contender.requireAllOf(json);
        codec = contender.codec();
    }

    @Benchmark
    public Object decode(CpuTime cpu) throws IOException {
        cpu.operations++;
        return codec.decode(new ByteArrayInputStream(json));
    }
}
