import io.retrosieve.generator.japi.ClientJar;
import io.retrosieve.generator.japi.JavaApi;
import io.retrosieve.generator.write.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the sources below each folder, and prints what changed from each folder to the next. */
final class CompareClients {
    public static void main(String[] folders) throws Exception {
        Path before = null;
        for (String folder : folders) {
            Path after = Files.createTempFile(Path.of(""), "client", ".jar");
            ClientJar.compile(files(Path.of(folder)), after);
            if (before != null) {
                JavaApi.compare(before, after).all().forEach(change -> System.out.println(change.text()));
            }
            before = after;
        }
    }

    private static List<OutputFile> files(Path folder) throws Exception {
        List<OutputFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.add(new OutputFile(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return files;
    }
}
