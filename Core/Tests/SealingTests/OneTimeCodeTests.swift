import Sealing
import Testing

@Suite struct `One-time codes` {
  let code = OneTimeCode(secret: Array("12345678901234567890".utf8))

  /// RFC 6238, appendix B, the rows for SHA-1.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `are those of RFC 6238`(seconds: Int, digits: String) {
    #expect(code.digits(at: OneTimeCode.step(at: seconds * 1000), count: 8) == digits)
  }

  @Test func `are good for half a minute on either side, and once`() {
    let moment = 1_234_567_890_000
    let now = OneTimeCode.step(at: moment)
    for step in (now - 1)...(now + 1) {
      #expect(code.step(of: code.digits(at: step), at: moment, after: 0) == step)
    }
    #expect(code.step(of: code.digits(at: now - 2), at: moment, after: 0) == nil)
    #expect(code.step(of: code.digits(at: now), at: moment, after: now) == nil)
    #expect(code.step(of: "12345", at: moment, after: 0) == nil)
  }

  @Test func `have a secret that people can copy`() {
    #expect(code.text == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(OneTimeCode(secret: Array("fo".utf8)).text == "MZXQ")
    #expect(OneTimeCode().secret.count == 20 && OneTimeCode() != OneTimeCode())
  }
}
