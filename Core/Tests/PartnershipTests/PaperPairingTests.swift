import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A pair on paper only` {
  private let limits: PaperLimits
  private let start = Day(2026, 9, 7)

  init() throws {
    limits = try #require(try shippedBook().pairingTerms).paper
  }

  private func activity(
    _ day: Int, _ direction: PairActivity.Direction = .together, note: String = "",
    photos: [UInt64] = []
  ) -> PairActivity {
    PairActivity(
      day: start.advanced(by: day), direction: direction, kind: "teaching-talk", note: note,
      photos: photos.map { PhotoFingerprint(bits: $0) })
  }

  private func findings(
    _ activities: [PairActivity], met: Int = 0, expected: Int = 0,
    elsewhere: [PairActivity] = []
  ) -> [PaperFinding] {
    PaperPairing(limits: limits)
      .findings(in: activities, met: met, expected: expected, elsewhere: elsewhere)
  }

  @Test func `has gone one way all year`() {
    let oneWay = (0..<20).map { activity($0 * 10, $0 == 0 ? .helpedToHelper : .helperToHelped) }
    #expect(
      findings(oneWay) == [
        .oneWay(.helperToHelped, activities: 19, of: 20, share: 950, allowed: limits.oneWay)
      ])
    // Nine of ten is still allowed, and five say nothing.
    #expect(findings(Array(oneWay.prefix(10))).isEmpty)
    #expect(findings(Array(oneWay.suffix(5))).isEmpty)
  }

  @Test func `did everything in a week of December`() {
    let days = [0, 30, 90, 91, 92, 94, 96]
    #expect(
      findings(days.map { activity($0) }) == [
        .bunched(
          start.advanced(by: 90)...start.advanced(by: 96), activities: 5, of: 7, share: 714,
          allowed: limits.bunched)
      ])
    #expect(findings([0, 30, 60, 90, 91, 92].map { activity($0) }).isEmpty)
  }

  @Test func `is bunched within seven days, not eight`() {
    let days = [90, 90, 90, 90, 97, 97, 97]
    #expect(
      findings(days.map { activity($0) }) == [
        .bunched(
          start.advanced(by: 90)...start.advanced(by: 90), activities: 4, of: 7, share: 571,
          allowed: limits.bunched)
      ])
  }

  @Test func `met too little of what's expected`() {
    #expect(
      findings([], met: 39, expected: 100) == [
        .tooFew(met: 39, expected: 100, share: 390, allowed: limits.held)
      ])
    #expect(findings([], met: 40, expected: 100).isEmpty)
    #expect(findings([], met: 0, expected: 0).isEmpty)
  }

  @Test func `shows one photograph twice, nearest and earliest first`() {
    let found = findings([
      activity(40, photos: [0xFF00]), activity(10, photos: [0xFF01, 0x1234_0000_0000]),
      activity(20, photos: [0xFFFF_FFFF_0000_0000]),
    ])
    #expect(found == [.samePhoto(activity: 0, of: .own(1), bits: 1, allowed: limits.photoBits)])
    let other = findings(
      [activity(0, photos: [7])], elsewhere: [activity(300), activity(300, photos: [3])])
    #expect(
      other == [.samePhoto(activity: 0, of: .elsewhere(1), bits: 1, allowed: limits.photoBits)])
    // On one day the list says which came first.
    let oneDay = findings([activity(0, photos: [9]), activity(0, photos: [9])])
    #expect(oneDay == [.samePhoto(activity: 1, of: .own(0), bits: 0, allowed: limits.photoBits)])
    // Two photographs of one activity may be alike.
    #expect(findings([activity(0, photos: [1, 1])]).isEmpty)
  }

  @Test func `writes the same note again, though with another date`() {
    let text = "两校语文教师在村小共同研讨习作教学，先听课后评课，大家都有收获"
    let found = findings([
      activity(0, note: "9月7日，" + text), activity(30, note: "10月9日" + text + "。"),
      activity(60, note: "合唱排练改在镇中心小学进行，第二声部由受援学校的老师来带"),
      activity(70, note: "照常"), activity(80, note: "照常"),
    ])
    #expect(
      found == [
        .copiedNotes(
          [.init(activity: 1, original: .own(0), containment: 1000)], of: 3, share: 333,
          allowed: limits.copiedNotes)
      ])
    let template = findings([activity(0, note: text)], elsewhere: [activity(0, note: text)])
    #expect(template.map(\.kind) == [.copiedNotes])
  }

  @Test func `copies a note although it adds a page of its own`() {
    let text = "两校语文教师在村小共同研讨习作教学，先听课后评课，大家都有收获"
    let more = "合唱排练改在镇中心小学进行，第二声部由受援学校的老师来带，器材从区里借，下次带上节拍器"
    let found = findings([activity(0, note: text), activity(9, note: text + more)])
    #expect(
      found == [
        .copiedNotes(
          [.init(activity: 1, original: .own(0), containment: 1000)], of: 2, share: 500,
          allowed: limits.copiedNotes)
      ])
  }

  @Test func `finds all signs at once`() {
    let note = "两校教师共同备课并且交流了各自班级的教学情况与下一步打算"
    let all = (0..<8).map { activity(90 + $0 % 3, .helpedToHelper, note: note, photos: [5]) }
    #expect(Set(findings(all, met: 8, expected: 90).map(\.kind)) == Set(PaperFinding.Kind.allCases))
  }

  @Test func `is told from an honest one, every kind of sham`() {
    var (right, wrong, missed, honest) = (0, 0, 0, 0)
    var byKind: [PaperFinding.Kind: (found: Int, of: Int)] = [:]
    var falseKinds: [PaperFinding.Kind: Int] = [:]
    for seed in every(2_000) {
      let planted =
        seed % 2 == 0
        ? nil : PaperFinding.Kind.allCases[Int(seed / 2) % PaperFinding.Kind.allCases.count]
      let pair = DrawnPair(seed: seed, planted: planted)
      let kinds = Set(
        findings(pair.activities, met: pair.met, expected: pair.expected).map(\.kind))
      if let planted {
        let isFound = kinds.contains(planted)
        byKind[planted, default: (0, 0)].found += isFound ? 1 : 0
        byKind[planted, default: (0, 0)].of += 1
        if kinds.isEmpty { missed += 1 } else { right += 1 }
      } else {
        honest += 1
        if !kinds.isEmpty { wrong += 1 }
        for kind in kinds { falseKinds[kind, default: 0] += 1 }
      }
    }
    let precision = right * 1000 / max(1, right + wrong)
    let recall = right * 1000 / max(1, right + missed)
    let kinds = PaperFinding.Kind.allCases.map { kind in
      "\(kind) \(byKind[kind]?.found ?? 0)/\(byKind[kind]?.of ?? 0), false \(falseKinds[kind] ?? 0)"
    }
    print(
      "paper pairs: precision \(precision)‰, recall \(recall)‰ of \(right + missed) planted, "
        + "\(honest) honest; " + kinds.joined(separator: "; "))
    #expect(precision >= 950 && recall >= 950)
    for kind in PaperFinding.Kind.allCases {
      let (found, of) = byKind[kind] ?? (0, 0)
      #expect(of > 0 && found * 1000 >= of * 950, "\(kind)")
    }
  }

  @Test func `is judged alike in whatever order the year is handed in`() {
    for seed in every(200, from: 5_001) {
      let pair = DrawnPair(seed: seed, planted: seed % 2 == 0 ? .bunched : .oneWay)
      var stream = SplitMix64(seed: seed)
      let other = stream.shuffled(pair.activities)
      let (met, expected) = (pair.met, pair.expected)
      #expect(
        findings(pair.activities, met: met, expected: expected).map(\.kind)
          == findings(other, met: met, expected: expected).map(\.kind), "seed \(seed)")
    }
  }
}
