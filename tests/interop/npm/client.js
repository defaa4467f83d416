// One request of npm's coap: client.js METHOD URL [SIZE | "observe" COUNT]. SIZE octets of the pattern are the payload. Prints a line of JSON
// an answer: {"code":"2.05","size":5000,"sum":123,"text":"…","observe":1}.
'use strict'
const coap = require('coap')

const pattern = (size) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 7 + (i >> 8)) & 0xff))
const [method, url, extra, count] = process.argv.slice(2)
const observe = extra === 'observe'
const { hostname, port, pathname, searchParams } = new URL(url.replace(/^coap:/, 'http:'))
const request = coap.request({
  hostname, port: Number(port), pathname, method, observe, query: searchParams.toString() || undefined, confirmable: true
})

const show = (response, body) => {
  const sum = body.reduce((a, b) => (a * 31 + b) >>> 0, 0)
  const line = { code: response.code, size: body.length, sum, text: body.length < 100 ? body.toString() : '' }
  if (response.headers.Observe !== undefined) line.observe = response.headers.Observe
  console.log(JSON.stringify(line))
}

request.on('response', (response) => {
  if (!observe) {
    show(response, response.payload)
    process.exit(0)
  }
  let left = Number(count)
  response.on('data', (body) => {
    show(response, body)
    if (--left === 0) {
      response.close()
      setTimeout(() => process.exit(0), 200)
    }
  })
})
request.on('error', (error) => {
  console.log(JSON.stringify({ error: String(error.message || error) }))
  process.exit(1)
})
if (!observe && Number(extra) > 1024) request.setOption('Block1', Buffer.from([0x06]))
if (!observe && Number(extra) > 0) request.write(pattern(Number(extra)))
request.end()
