package io.retrosieve.benchmarks.jmh;

import io.retrosieve.benchmarks.json.Contender;
import io.retrosieve.benchmarks.json.PageCodec;
import io.retrosieve.benchmarks.json.Pages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

/** From the models of a page to its bytes, in a buffer that is there already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodePage {
    @Param
    public Contender contender;

    @Param
    public Pages page;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream(1 << 20);
    private PageCodec<Object> codec;
    private Object decoded;

    @Setup
    public void prepare() throws IOException {
        byte[] json = page.bytes();
        contender.requireAllOf(json);
        codec = contender.codec();
        decoded = codec.decode(new ByteArrayInputStream(json));
    }

    @Benchmark
    public int encode(CpuTime cpu) throws IOException {
        cpu.operations++;
        output.reset();
        codec.encode(decoded, output);
        return output.size();
    }
}
