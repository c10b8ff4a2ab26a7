package com.example.client;

import io.retrosieve.runtime.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class Calls {
    private static final Note NOTE =
            Note.builder().text("é").tags(Arrays.asList("x", "y")).build();

    private Calls() {}

    private static NotesService notes(String url) {
        return ContentClient.builder().baseUrl(url).build().notes();
    }

    private static OthersService others(String url) {
        return ContentClient.builder().baseUrl(url).build().others();
    }

    static String putNote(String url) {
        return notes(url).putNote(NOTE).execute().toString();
    }

    static String addNote(String url) {
        return notes(url).addNote(NOTE).execute().toString();
    }

    static String addNothing(String url) {
        return notes(url).addNote(null).execute().toString();
    }

    static String dropNotes(String url) {
        return notes(url).drop(Collections.singletonList("1")).execute().toString();
    }

    static String dropAll(String url) {
        return notes(url).drop(null).execute().toString();
    }

    static String findNotes(String url) {
        return notes(url).find().execute().toString();
    }

    static String mergeNote(String url) {
        return notes(url).mergeNote(NOTE).execute().toString();
    }

    static String patchNote(String url) {
        PatchNoteRequestItem remove =
                PatchNoteRequestItem.builder().op("remove").path("/text").build();
        return notes(url).patchNote(Collections.singletonList(remove)).execute().toString();
    }

    static String sendEither(String url) {
        return others(url).sendEither(NOTE).execute().toString();
    }

    static String sendAnything(String url) {
        return others(url).sendAnything(JsonValue.parse("[1]")).execute().toString();
    }

    static String sendText(String url) {
        return others(url).sendText("é").execute().toString();
    }

    static String sendLatinText(String url) {
        return others(url).sendMaybeText("é").execute().toString();
    }

    static String sendNoText(String url) {
        return others(url).sendMaybeText(null).execute().toString();
    }

    static String sendBytes(String url) {
        return others(url).sendBytes(RequestBody.create(new byte[] {1, 2}, null)).execute().toString();
    }

    static String sendPicture(String url) {
        RequestBody picture = RequestBody.create(new byte[] {1, 2}, MediaType.get("image/jpeg"));
        return others(url).sendPicture(picture).execute().toString();
    }

    static String sendXml(String url) {
        return others(url).sendXml(RequestBody.create("<note/>", null)).execute().toString();
    }

    static String sendForm(String url) {
        return others(url).sendForm(NOTE).execute().toString();
    }

    static String sendNoForm(String url) {
        return others(url).sendForm(null).execute().toString();
    }

    static String sendFiles(String url) {
        MultipartBody files = new MultipartBody.Builder("limit")
                .setType(MultipartBody.FORM)
                .addFormDataPart("files", "a.txt", RequestBody.create("A", MediaType.get("text/plain")))
                .addFormDataPart("files", "b.bin", RequestBody.create(new byte[] {66}, null))
                .build();
        return others(url).sendFiles(files).execute().toString();
    }
}
