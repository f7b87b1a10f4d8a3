/** Requests that one network address may send at once, and how many more each second. */
interface Bucket {
  burst: number;
  perSecond: number;
}

/** Addresses remembered at most; beyond it those that have their whole burst again are forgotten. */
const mostAddresses = 10_000;

interface Allowance {
  left: number;
  at: number;
}

/**
 * Keeps one network address from taking the whole machine: a bucket of requests that refills by the second. In memory,
 * for open data that nobody signs in for: a restart gives everybody a full bucket, which harms nobody.
 */
export class RequestLimit {
  private readonly allowances = new Map<string, Allowance>();

  constructor(private readonly bucket: Bucket) {}

  /** Takes one request from the bucket of an address. @returns seconds to wait; 0 when it may go on. */
  take(address: string, now: number): number {
    const { burst, perSecond } = this.bucket;
    const known = this.allowances.get(address) ?? { left: burst, at: now };
    const left = Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond);
    this.allowances.set(address, { left: Math.max(left - 1, 0), at: now });
    this.forget(now);
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  }

  private forget(now: number): void {
    if (this.allowances.size <= mostAddresses) {
      return;
    }
    const whole = (this.bucket.burst / this.bucket.perSecond) * 1000;
    for (const [address, { at }] of this.allowances) {
      if (now - at > whole || this.allowances.size > mostAddresses * 2) {
        this.allowances.delete(address);
      }
    }
  }
}
