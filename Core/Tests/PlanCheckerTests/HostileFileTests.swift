import Foundation
import PlanChecker
import PlanFormat
import Testing

/// Bytes that a person or a program with bad intentions might hand in.
@Suite struct `A hostile file` {
  static let maker = PlanMaker(seed: 3)

  static let text: String = {
    var maker = `A hostile file`.maker
    do {
      let file = maker.file(maker.feasiblePlan()!, steps: 10)
      return String(decoding: try file.json(), as: UTF8.self)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func replacing(_ old: String, _ new: String) -> Data {
    precondition(text.contains(old), "the plan file doesn't contain \(old)")
    return Data(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  @Test func `is measured against one that is accepted`() {
    #expect(problems(Data(Self.text.utf8)) == [])
  }

  private func problems(_ data: Data) -> [PlanDefect] {
    check(plan: data, PlanMaker.references) { _ in Self.maker.instance }
  }

  @Test(arguments: [
    ("nothing", Data()),
    ("a null", Data("null".utf8)),
    ("a list", Data("[]".utf8)),
    ("an empty object", Data("{}".utf8)),
    ("bytes that aren't text", Data([0xFF, 0xFE, 0x00, 0xD8])),
    ("half a file", Data(text.utf8.prefix(text.utf8.count / 2))),
    ("nesting a million deep", Data(String(repeating: "[", count: 1_000_000).utf8)),
    ("an object nested deep", Data(String(repeating: "{\"a\":", count: 200_000).utf8)),
    ("not a number", replacing("\"year\" : 2026", "\"year\" : NaN")),
    ("infinity", replacing("\"year\" : 2026", "\"year\" : 1e999")),
    ("a number beyond 64 bits", replacing("\"year\" : 2026", "\"year\" : 99999999999999999999")),
    ("a fraction", replacing("\"year\" : 2026", "\"year\" : 2026.5")),
    ("a text for a number", replacing("\"year\" : 2026", "\"year\" : \"2026\"")),
    ("a number for a text", replacing("\"engine\" : \"test\"", "\"engine\" : 1")),
    ("a missing field", replacing("\"engine\" : \"test\",", "")),
    ("an unknown status", replacing("\"effort\" : 0", "\"effort\" : \"much\"")),
  ])
  func `that isn't a plan can't be read`(name: String, data: Data) {
    #expect(problems(data).map(label) == ["unreadable"])
  }

  @Test(arguments: [
    ("space", Data((text + "\n").utf8)),
    ("a byte-order mark", Data([0xEF, 0xBB, 0xBF] + Array(text.utf8))),
    ("another number form", replacing("\"year\" : 2026", "\"year\" : 2026.0")),
    ("a key more", replacing("\"year\" : 2026", "\"year\" : 2026,\n  \"zeal\" : 1")),
    ("a key twice", replacing("\"year\" : 2026", "\"year\" : 2026,\n  \"year\" : 2026")),
    ("an escaped letter", replacing("\"engine\" : \"test\"", "\"engine\" : \"t\\u0065st\"")),
    ("UTF-16", text.data(using: .utf16LittleEndian)!),
  ])
  func `that says it in other bytes is refused`(name: String, data: Data) {
    let labels = problems(data).map(label)
    #expect(labels == ["notCanonical"] || labels == ["unreadable"])
  }

  @Test func `with any byte changed is refused`() {
    let bytes = Array(Self.text.utf8)
    for position in stride(from: 0, to: bytes.count, by: 7) {
      for change in [UInt8(1), 0x20, 0x80] {
        var other = bytes
        other[position] ^= change
        #expect(!problems(Data(other)).isEmpty, "byte \(position) changed by \(change)")
      }
    }
  }

  @Test func `is told of in both languages`() {
    var maker = Self.maker
    for corruption in Corruption.moves + Corruption.worth + Corruption.proofs {
      var file = maker.file(maker.feasiblePlan()!)
      guard corruption.apply(&file, &maker) else { continue }
      for defect in defects(file, maker.instance) {
        #expect(!defect.sentence(in: .zh).isEmpty && !defect.sentence(in: .en).isEmpty)
      }
    }
  }
}
