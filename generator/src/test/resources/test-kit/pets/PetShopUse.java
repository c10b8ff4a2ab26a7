package com.example.client;

import static io.retrosieve.runtime.Conditions.*;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.testing.Failure;
import io.retrosieve.testing.FakeRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import okio.ByteString;

/** What a test of an app does, and what the app sees then, line by line. */
public final class PetShopUse {
    private final FakePetShop fake = new FakePetShop();
    private final StringBuilder seen = new StringBuilder();

    private PetShopUse() {}

    public static String run() throws Exception {
        PetShopUse use = new PetShopUse();
        use.answers();
        use.bodies();
        use.pages();
        use.operators();
        return use.seen.toString();
    }

    @SuppressWarnings("deprecation")
    private void answers() throws Exception {
        PetsService pets = fake.client().pets();
        Pet rex = PetShopSamples.pet().name("Rex").build();
        Pet tom = PetShopSamples.pet().name("Tom").build();
        say("unprepared", pets.addPet(rex));
        fake.petsApi().onAddPet().answer(rex);
        fake.petsApi().onAddPet().answerNext(tom);
        say("next", pets.addPet(rex));
        say("then", pets.addPet(null));
        fake.petsApi().onAddPet().answer((FakeRequest request) -> ((Pet) request.arguments().get(0))
                .toBuilder().weight(BigDecimal.TEN).build());
        say("made of the request", pets.addPet(tom));
        fake.petsApi().onAddPet().answerNothing();
        say("nothing", pets.addPet(rex));
        fake.petsApi().onAllPets2().answer(Arrays.asList(rex, tom));
        seen.append("list: ").append(fake.petsApi().allPets().execute().body().size()).append('\n');
    }

    private void bodies() throws Exception {
        PetsService pets = fake.client().pets();
        say("no body", pets.removePet("7"));
        fake.petsApi().onRemovePet().failNext(Failure.status(404));
        say("no pet", pets.removePet("8"));
        seen.append(fake.petsApi().onRemovePet().requests()).append('\n');
        fake.petsApi().onOnAllPets().answer("tëxt");
        say("text", pets.onAll());
        fake.petsApi().onGetPicture().answer(ByteString.decodeHex("00ff10"));
        seen.append("bytes: ").append(pets.getPicture("7").execute().byteString().hex()).append('\n');
    }

    private void pages() throws Exception {
        PetsService pets = fake.client().pets();
        for (String name : Arrays.asList("a", "b", "c", "d", "e")) {
            fake.petsApi().onListPets().add(
                    PetShopSamples.pet().name(name).build(), Collections.singletonMap("kind", name.equals("c") ? "dog" : "cat"));
        }
        say("first", pets.list(ListPetsQuery.all()));
        say("last", pets.list(ListPetsQuery.all().page(2)));
        say("dogs", pets.list(ListPetsQuery.all().kind(Kind.DOG).perPage(10)));
        int count = 0;
        for (Pet pet : pets.listAll(ListPetsQuery.all())) {
            count++;
        }
        seen.append("all: ").append(count).append('\n');
    }

    private void operators() {
        for (int weight = 1; weight <= 3; weight++) {
            fake.petsApi().onSearchPets().add(PetShopSamples.pet()
                    .name("Rex " + weight)
                    .weight(BigDecimal.valueOf(weight))
                    .kind(weight == 2 ? Kind.DOG : Kind.CAT)
                    .build());
        }
        names("equal", SearchPetsQuery.all().name(eq("Rex 2")));
        names("contain", SearchPetsQuery.all().name(contains("X 1")));
        names("start", SearchPetsQuery.all().name(startsWith("re")));
        names("end", SearchPetsQuery.all().name(endsWith("x 3")));
        names("one of", SearchPetsQuery.all().kind(oneOf(Kind.DOG, Kind.of("fish"))));
        names("more", SearchPetsQuery.all().weight(gt(BigDecimal.valueOf(2))));
        names("more, at most", SearchPetsQuery.all().weight(gt(BigDecimal.ONE)).weight(lte(BigDecimal.valueOf(2))));
        names("all but one page", SearchPetsQuery.all().pageSize(2).pageNumber(2));
    }

    private void names(String what, SearchPetsQuery query) {
        seen.append(what).append(':');
        for (Pet pet : fake.client().pets().search(query).execute().getPets()) {
            seen.append(' ').append(pet.getName());
        }
        seen.append('\n');
    }

    private void say(String what, ApiCall<?> call) {
        seen.append(what).append(": ");
        try {
            seen.append(call.execute());
        } catch (RuntimeException e) {
            seen.append(e.getClass().getSimpleName()).append(": ").append(e.getMessage());
        }
        seen.append('\n');
    }
}
