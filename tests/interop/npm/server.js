// A CoAP server of npm's coap, for tests/interop/tst_npm_coap.cpp. Prints "ready PORT"; ends with its standard input.
'use strict'
const coap = require('coap')

// Octets that a lost, doubled or swapped block would change; the test computes them too.
const pattern = (size) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 7 + (i >> 8)) & 0xff))

let state = 0
let runs = 0
const observers = new Map()
const stored = new Map()

const server = coap.createServer({ type: 'udp4', piggybackReplyMs: 50 }, (request, response) => {
  const url = request.url.split('?')
  const [path, query] = url
  if (path === '/hello') {
    response.setOption('Content-Format', 'text/plain')
    response.setOption('Max-Age', 7)
    response.end('hello ' + (query || ''))
  } else if (path === '/big') {
    response.end(pattern(5000))
  } else if (path === '/count') {
    response.end(String(++runs))
  } else if (path === '/slow') {
    setTimeout(() => response.end('slow'), 300)
  } else if (path === '/critical') {
    response.setOption('65001', Buffer.from([1, 2]))
    response.end('critical')
  } else if (path === '/state' && request.method === 'GET') {
    const name = request._packet.token.toString('hex')
    if (request.headers.Observe === 0) {
      observers.set(name, response)
      response.on('finish', () => observers.delete(name))
      response.setOption('Max-Age', 60)
      response.write('state ' + state)
    } else {
      if (request.headers.Observe === 1) observers.delete(name)
      response.end('state ' + state)
    }
  } else if (path === '/state') {
    ++state
    response.code = '2.04'
    response.end()
    for (const one of observers.values()) one.write('state ' + state)
  } else if (path === '/observers') {
    response.end(String(observers.size))
  } else if (request.method === 'PUT') {
    stored.set(path, request.payload)
    response.code = '2.01'
    response.end()
  } else if (request.method === 'DELETE') {
    response.code = stored.delete(path) ? '2.02' : '4.04'
    response.end()
  } else if (stored.has(path)) {
    response.end(stored.get(path))
  } else {
    response.code = '4.04'
    response.end()
  }
})

server.listen(0, '127.0.0.1', () => console.log('ready ' + server._sock.address().port))
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
