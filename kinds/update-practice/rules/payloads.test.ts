import { describe, expect, it } from 'vitest'
import type { DocumentBody } from '@/domain/kind-definition'
import { aDriverExecutesInTheKernel, aNameStandsForOneChannel, aPackageWithADriverIsFiledAsOne, contentAndCodeDoNotShareAChannel } from './payloads'

const filed = { step: 'filed' }
const channels = (...list: object[]): DocumentBody => ({ channels: { list: list.map((channel, index) => ({ row: `aaaa000${index}`, ...channel })) } })

describe('contentAndCodeDoNotShareAChannel', () => {
  const judged = (payload_class: string, ...also_carries: string[]) => contentAndCodeDoNotShareAChannel(channels({ payload_class, ...(also_carries.length > 0 ? { also_carries } : {}) }), filed)

  it('refuses content beside a driver, and says why', () => {
    expect(judged('behavioural_content', 'kernel_driver')).toEqual([
      {
        path: 'channels.list#aaaa0000.also_carries',
        message:
          'Behavioural content: rules and templates and kernel driver share this channel. Each payload files its own channel, so that content cannot hide behind the rings of code. That was the blind spot of 2024.',
      },
    ])
  })

  it.each(['signatures', 'behavioural_content', 'ml_model', 'config_flag', 'cloud_verdict_rule', 'policy_default'])('refuses %s in every package of code, whichever is named first', (content) => {
    for (const code of ['kernel_driver', 'agent_binary', 'engine', 'installer']) {
      expect(judged(content, code)).toHaveLength(1)
      expect(judged(code, content)).toHaveLength(1)
    }
  })

  it('takes code with code, content with content, and one payload alone', () => {
    expect(judged('kernel_driver', 'agent_binary', 'installer')).toEqual([])
    expect(judged('signatures', 'ml_model')).toEqual([])
    expect(judged('signatures')).toEqual([])
    expect(contentAndCodeDoNotShareAChannel({}, filed)).toEqual([])
  })
})

describe('aPackageWithADriverIsFiledAsOne', () => {
  it('asks that the gravest payload gives the channel its name', () => {
    expect(aPackageWithADriverIsFiledAsOne(channels({ payload_class: 'agent_binary', also_carries: ['kernel_driver'] }), filed)).toEqual([
      { path: 'channels.list#aaaa0000.payload_class', message: 'A package with a kernel driver in it is filed as a kernel driver.' },
    ])
    expect(aPackageWithADriverIsFiledAsOne(channels({ payload_class: 'kernel_driver', also_carries: ['agent_binary'] }), filed)).toEqual([])
  })
})

describe('aDriverExecutesInTheKernel', () => {
  const judged = (channel: object) => aDriverExecutesInTheKernel(channels(channel), filed).map(({ path }) => path)

  it('refuses a kernel driver that executes elsewhere', () => {
    expect(judged({ payload_class: 'kernel_driver', executes_in: 'user' })).toEqual(['channels.list#aaaa0000.executes_in'])
    expect(judged({ payload_class: 'kernel_driver', executes_in: 'kernel' })).toEqual([])
  })

  it('waits for an answer, and lets content execute in the kernel: that is for readers to see', () => {
    expect(judged({ payload_class: 'kernel_driver' })).toEqual([])
    expect(judged({ payload_class: 'kernel_driver', executes_in: { answer: 'unknown', because: 'x' } })).toEqual([])
    expect(judged({ payload_class: 'behavioural_content', executes_in: 'kernel' })).toEqual([])
  })
})

describe('aNameStandsForOneChannel', () => {
  it('refuses one channel that is filed twice with two payloads, and says why', () => {
    const body = channels({ channel_name: 'Updates', payload_class: 'kernel_driver' }, { channel_name: ' updates ', payload_class: 'signatures' })
    expect(aNameStandsForOneChannel(body, filed)).toEqual([
      {
        path: 'channels.list#aaaa0001.channel_name',
        message:
          'Another channel is named “ updates ”. It would mix kernel driver and signatures. Each payload files its own channel, so that content cannot hide behind the rings of code. That was the blind spot of 2024.',
      },
    ])
  })

  it('refuses a name that is given twice for one payload, and takes names that differ', () => {
    expect(aNameStandsForOneChannel(channels({ channel_name: 'A', payload_class: 'engine' }, { channel_name: 'A', payload_class: 'engine' }), filed)).toEqual([
      { path: 'channels.list#aaaa0001.channel_name', message: 'Another channel is named “A”.' },
    ])
    expect(aNameStandsForOneChannel(channels({ channel_name: 'A' }, { channel_name: 'B' }, {}, {}), filed)).toEqual([])
  })
})
