package com.example

import io.retrosieve.kotlin.asFlow
import io.retrosieve.telnyx.ListCallEventsQuery.ofLeg
import io.retrosieve.telnyx.TelnyxClient
import java.util.UUID
import kotlinx.coroutines.runBlocking

object Main {
    @JvmStatic
    fun main(arguments: Array<String>) = runBlocking {
        val telnyx = TelnyxClient.builder().apiKey("key").baseUrl(arguments[0]).build()
        val query = ofLeg(UUID.fromString(arguments[1])).pageSize(2)
        telnyx.callEvents().listAll(query).asFlow().collect { println(it.name) }
    }
}
