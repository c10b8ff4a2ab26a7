package io.retrosieve.publishing;

import java.util.List;

/**
 * What a repository has of a release; each file by its coordinates.
 *
 * @param unlisted the last files of modules whose {@code maven-metadata.xml} does not have the version
 */
record Presence(List<String> same, List<String> different, List<String> missing, List<String> unlisted) {
    boolean isComplete() {
        return missing.isEmpty() && unlisted.isEmpty();
    }
}
