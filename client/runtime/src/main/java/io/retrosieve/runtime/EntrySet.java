package io.retrosieve.runtime;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The entries of a map that Retrofit walks over: in the order of a list, and a key as often as the list has it. */
final class EntrySet extends AbstractSet<Map.Entry<String, String>> {
    private final List<Map.Entry<String, String>> entries;

    EntrySet(List<Map.Entry<String, String>> entries) {
        this.entries = entries;
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
        return entries.iterator();
    }

    @Override
    public int size() {
        return entries.size();
    }
}
