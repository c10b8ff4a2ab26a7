package io.retrosieve.generator.fuzz;

import io.retrosieve.generator.write.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One line for all bytes that documents give. */
final class Digest {
    private Digest() {}

    public static void main(String[] documents) throws NoSuchAlgorithmException {
        System.out.println(of(Arrays.stream(documents).map(Path::of).toList()));
    }

    static String of(List<Path> documents) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int files = 0;
        for (Path document : documents) {
            for (OutputFile file : Outcome.of(document).files()) {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
                files++;
            }
        }
        return files + " files, " + HexFormat.of().formatHex(digest.digest());
    }
}
