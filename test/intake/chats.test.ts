import { expect, test } from 'vitest'
import { codes, receive } from './read.ts'

type Seen = readonly (readonly [sender: string | null, date: string | null, words: string])[]

async function read(name: string, content: string): Promise<{ seen: Seen; codes: readonly string[] }> {
  const received = await receive(name, content)
  const seen = received.reports.map((one) => [one.report.byline, one.report.date, one.characters] as const)
  return { seen, codes: codes(received) }
}

test('IN12 each message of a WhatsApp export from Android is a report by its sender at its time', async () => {
  const chat = `22/01/2022, 21:05 - Messages and calls are end-to-end encrypted.
22/01/2022, 21:06 - Mona Example: They came at night.
We ran: all of us.
22/01/2022, 21:07 - +963 900 000 000: <Media omitted>
23/01/2022, 00:10 - Sami Example: Twelve were taken.`
  expect(await read('chat.txt', chat)).toEqual({
    seen: [
      ['Mona Example', '2022-01-22T21:06:00', 'They came at night.\nWe ran: all of us.'],
      ['Sami Example', '2022-01-23T00:10:00', 'Twelve were taken.'],
    ],
    codes: ['intake/chat-system-lines', 'intake/chat-media-left-out'],
  })
})

test('IN12 each message of a WhatsApp export from iOS is a report, month first where the days say so', async () => {
  const chat =
    '[1/22/22, 9:06:11\u202FPM] Mona Example: They came at night.\n\u200E[1/22/22, 9:07:00\u202FPM] Mona Example: \u200Eimage omitted\n[1/23/22, 12:10:02\u202FAM] ~\u202FSami: Twelve.'
  expect((await read('chat.txt', chat)).seen).toEqual([
    ['Mona Example', '2022-01-22T21:06:00', 'They came at night.'],
    ['Sami', '2022-01-23T00:10:00', 'Twelve.'],
  ])
})

test('IN12 an Arabic export with Arabic digits and marks is read', async () => {
  const chat =
    '\u200F٢٢\u200F/١\u200F/٢٠٢٢، ٩:٠٦ م - منى المثال: جاؤوا ليلاً\n\u200F٢٣\u200F/١\u200F/٢٠٢٢، ١٢:١٠ ص - سامي المثال: أخذوا اثني عشر'
  expect((await read('chat.txt', chat)).seen).toEqual([
    ['منى المثال', '2022-01-22T21:06:00', 'جاؤوا ليلاً'],
    ['سامي المثال', '2022-01-23T00:10:00', 'أخذوا اثني عشر'],
  ])
})

test('IN12 where day and month cannot be told apart only the year is given, and that is said', async () => {
  const { seen, codes: told } = await read(
    'chat.txt',
    '03/04/2022, 21:06 - Mona Example: They came at night.',
  )
  expect(seen).toEqual([['Mona Example', '2022', 'They came at night.']])
  expect(told).toEqual(['intake/chat-date-order'])
})

test('IN12 each message of a Telegram export (JSON) is a report', async () => {
  const chat = JSON.stringify({
    name: 'Field notes',
    type: 'private_group',
    messages: [
      { id: 1, type: 'service', action: 'create_group', date: '2022-01-22T20:00:00' },
      {
        id: 2,
        type: 'message',
        date: '2022-01-22T21:06:11',
        from: 'Mona Example',
        text: ['They ', { type: 'bold', text: 'came' }, ' at night.'],
      },
      { id: 3, type: 'message', date: '2022-01-22T21:07:00', from: 'Sami Example', photo: 'a.jpg', text: '' },
    ],
  })
  const received = await receive('result.json', chat)
  expect(received.reports).toHaveLength(1)
  expect(received.reports[0]).toMatchObject({
    characters: 'They came at night.',
    report: {
      byline: 'Mona Example',
      title: 'Field notes',
      date: '2022-01-22T21:06:00',
      locator: { row: 2 },
    },
    turns: [{ begin: 0, end: 19, speaker: 'Mona Example' }],
  })
  expect(codes(received)).toEqual(['intake/chat-system-lines', 'intake/chat-media-left-out'])
})

test('IN12 each message of a Telegram export (HTML) is a report, joined ones by the sender before', async () => {
  const message = (id: number, from: string, time: string, words: string): string =>
    `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="22.01.2022 ${time} UTC+03:00">x</div>${from}<div class="text">${words}</div></div></div>`
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="text bold">Field notes</div></div><div class="history"><div class="message service" id="message1"><div class="body details">22 January 2022</div></div>${message(2, '<div class="from_name">Mona Example</div>', '21:06:11', 'They came<br>at night.')}${message(3, '', '21:07:00', 'We ran.')}</div></div></body></html>`
  expect(await read('messages.html', html)).toEqual({
    seen: [
      ['Mona Example', '2022-01-22T21:06:00', 'They came\nat night.'],
      ['Mona Example', '2022-01-22T21:07:00', 'We ran.'],
    ],
    codes: ['intake/chat-system-lines'],
  })
})
