package io.retrosieve.publishing;

import java.util.List;

/** What a repository has of a release; each file by its coordinates. */
record Presence(List<String> same, List<String> different, List<String> missing) {}
