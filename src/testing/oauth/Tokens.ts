/**
 * Authorization codes and tokens, and how long each is good.
 *
 * @internal
 */
import * as Base64Url from "effect/encoding/Base64Url"
import * as Prng from "../engine/Prng.ts"
import type { Rights } from "./credentials.ts"
import { sha256 } from "./sha256.ts"

/**
 * What a token stands for.
 *
 * @internal
 */
export interface Grant extends Rights {
  readonly clientId: string
  readonly scopes: ReadonlyArray<string>
}

/**
 * @internal
 */
export interface Challenge {
  readonly method: "S256" | "plain"
  readonly value: string
}

interface Code {
  readonly grant: Grant
  readonly redirectUri: string
  readonly challenge: Challenge | undefined
  readonly expires: number
}

/**
 * @internal
 */
export interface Issued {
  readonly grant: Grant
  readonly accessToken: string
  readonly refreshToken: string
  readonly issued: number
  readonly expires: number
  readonly refreshExpires: number
  isRevoked: boolean
  isRefreshed: boolean
}

/**
 * @internal
 */
export interface Tokens {
  readonly issueCode: (grant: Grant, redirectUri: string, challenge: Challenge | undefined, now: number) => string
  /** What a code was given for, once; `undefined` when it is not good any more, or not for this. */
  readonly redeem: (
    code: string,
    clientId: string,
    redirectUri: string,
    verifier: string | undefined,
    now: number
  ) => Grant | undefined
  readonly issue: (grant: Grant, now: number, life?: number) => Issued
  /** The tokens after a refresh, `undefined` when the refresh token is not good any more. */
  readonly refresh: (
    token: string,
    clientId: string,
    scopes: ReadonlyArray<string> | undefined,
    now: number
  ) => Issued | "too wide" | undefined
  readonly byAccessToken: (token: string) => Issued | undefined
  /** By either token of a pair. */
  readonly find: (token: string) => Issued | undefined
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const answers = (challenge: Challenge | undefined, verifier: string | undefined): boolean => {
  if (challenge === undefined) return true
  if (verifier === undefined) return false
  const value = challenge.method === "plain" ? verifier : Base64Url.encode(sha256(verifier))
  return value === challenge.value
}

/**
 * @internal
 */
export const make = (seed: number): Tokens => {
  const prng = Prng.make(Prng.mix(seed, 0x0a17))
  const codes = new Map<string, Code>()
  const byAccess = new Map<string, Issued>()
  const byRefresh = new Map<string, Issued>()

  const random = () => Array.from({ length: 43 }, () => prng.between(0, 35).toString(36)).join("")

  const issue = (grant: Grant, now: number, life = 2 * hour): Issued => {
    const issued: Issued = {
      grant,
      accessToken: random(),
      refreshToken: random(),
      issued: now,
      expires: now + life,
      refreshExpires: now + 90 * day,
      isRevoked: false,
      isRefreshed: false
    }
    byAccess.set(issued.accessToken, issued)
    byRefresh.set(issued.refreshToken, issued)
    return issued
  }

  return {
    issueCode: (grant, redirectUri, challenge, now) => {
      const code = random()
      codes.set(code, { grant, redirectUri, challenge, expires: now + 10 * minute })
      return code
    },
    redeem: (code, clientId, redirectUri, verifier, now) => {
      const found = codes.get(code)
      if (found === undefined || found.grant.clientId !== clientId || found.redirectUri !== redirectUri) {
        return undefined
      }
      if (now >= found.expires || !answers(found.challenge, verifier)) return undefined
      codes.delete(code)
      return found.grant
    },
    issue,
    refresh: (token, clientId, scopes, now) => {
      const old = byRefresh.get(token)
      if (old === undefined || old.grant.clientId !== clientId) return undefined
      if (old.isRefreshed || old.isRevoked || now >= old.refreshExpires) return undefined
      if (scopes?.some((scope) => !old.grant.scopes.includes(scope))) return "too wide"
      old.isRefreshed = true
      return issue({ ...old.grant, scopes: scopes ?? old.grant.scopes }, now)
    },
    byAccessToken: (token) => byAccess.get(token),
    find: (token) => byAccess.get(token) ?? byRefresh.get(token)
  }
}
