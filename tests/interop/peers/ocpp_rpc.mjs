// The npm package ocpp-rpc, in strict mode, as a station or a CSMS that does what it is told, a line of JSON at a time.
// It speaks as mobilityhouse.py does, and runs in the folder that its packages are installed in.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const require = createRequire(join(process.cwd(), 'package.json'));
const { RPCClient, RPCServer, NOREPLY, createRPCError } = require('ocpp-rpc');

let orders;
let client;
let notices = [];

const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');

// Gives a connection its handlers.
function serve(connection) {
    for (const [action, answer] of Object.entries(orders.answers)) {
        connection.handle(action, () => answer);
    }
    for (const [action, answer] of Object.entries(orders.lies)) {
        connection.handle(action, ({ messageId }) => {
            connection.sendRaw(JSON.stringify([3, messageId, answer]));
            return NOREPLY;
        });
    }
    connection.handle('DataTransfer', ({ params }) => dataTransfer(connection, params));
    connection.on('badMessage', ({ error }) => notices.push(error.rpcErrorCode ?? error.constructor.name));
    client = connection;
}

// Does what the message id says.
async function dataTransfer(connection, params) {
    let { data } = params;
    switch (params.messageId) {
        case 'fail':
            throw Error('the password is 4711');
        case 'refuse':
            throw createRPCError('SecurityError', 'not you');
        case 'invalid':
            return { status: 'Perhaps' };
        case 'slow':
            await sleep(orders.slow * 1000);
            break;
        case 'late':
            await sleep(orders.late * 1000);
            break;
        case 'ask':
            ({ data } = await connection.call('DataTransfer', { vendorId: 'interop', messageId: 'echo', data: 'inner' }));
            break;
    }
    // JSON.stringify leaves out what is undefined.
    return JSON.parse(JSON.stringify({ status: 'Accepted', data, customData: params.customData }));
}

async function listen() {
    const server = new RPCServer({
        protocols: [orders.subprotocol],
        strictMode: true,
        callTimeoutMs: orders.timeout * 1000,
    });
    server.on('client', serve);
    const http = await server.listen(0, '127.0.0.1');
    return { port: http.address().port };
}

async function connect(url, offer) {
    const at = url.lastIndexOf('/');
    const station = new RPCClient({
        endpoint: url.slice(0, at),
        identity: url.slice(at + 1),
        protocols: offer,
        strictMode: offer.includes(orders.subprotocol) ? [orders.subprotocol] : false,
        callTimeoutMs: orders.timeout * 1000,
        backoff: { initialDelay: 50, maxDelay: 200, factor: 2, randomisationFactor: 0 },
    });
    serve(station);
    try {
        await station.connect();
    } catch (error) {
        return { refused: error.code };
    }
    return { subprotocol: station.protocol };
}

async function ask(action, payload) {
    try {
        return { result: await client.call(action, payload) };
    } catch (error) {
        return { error: error.constructor.name, code: error.rpcErrorCode ?? null };
    }
}

async function obey(command) {
    switch (command.do) {
        case 'connect':
            return connect(command.url, command.offer);
        case 'ask':
            return ask(command.action, command.payload);
        case 'raw':
            client.sendRaw(command.text);
            return {};
        case 'cut':
            await client.close({ force: true });
            if (orders.role === 'station') await client.connect();
            return {};
        case 'notices': {
            const kept = notices;
            notices = [];
            return { notices: kept };
        }
    }
    throw Error(`what is ${command.do}?`);
}

const lines = createInterface({ input: process.stdin });
lines.on('line', async (line) => {
    if (orders === undefined) {
        orders = JSON.parse(line);
        say(orders.role === 'CSMS' ? await listen() : {});
        return;
    }
    const command = JSON.parse(line);
    const reply = await obey(command).catch((error) => ({ failed: String(error) }));
    say({ number: command.number, ...reply });
});
lines.on('close', () => process.exit(0));
