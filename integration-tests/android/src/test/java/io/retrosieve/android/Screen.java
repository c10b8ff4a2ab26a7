package io.retrosieve.android;

import io.retrosieve.app.Contacts;
import io.retrosieve.app.Faxes;
import io.retrosieve.app.ListEvents;

/** Where a shrunk app begins, and the one rule that an app needs for that. */
enum Screen {
    LIST_EVENTS(ListEvents.class),
    CONTACTS(Contacts.class),
    FAXES(Faxes.class);

    private final Class<?> main;

    Screen(Class<?> main) {
        this.main = main;
    }

    String mainClass() {
        return main.getName();
    }

    String rule() {
        return "-keep class " + mainClass() + " { public static void main(java.lang.String[]); }";
    }
}
