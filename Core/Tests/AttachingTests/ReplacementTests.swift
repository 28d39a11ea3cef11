import Attaching
import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

private let house = Citation(document: "本县", source: "test")
private let first = Day(2026, 9, 1)
private func days(_ from: Int, _ to: Int) -> ClosedRange<Day> {
  first.advanced(by: from)...first.advanced(by: to)
}

private func release(
  _ id: StudyRelease.ID = "SR-1", school: School.ID = "A", _ subject: Subject = "语文",
  _ days: ClosedRange<Day> = days(0, 29)
) -> StudyRelease {
  StudyRelease(
    id: id, course: "国培", teacher: Teacher.ID("T-\(id)"), school: school, stage: .primary,
    subject: subject, days: days)
}

private func offer(
  _ id: ReplacementOffer.ID = "RO-1", school: School.ID? = "B",
  _ subjects: Set<Subject> = ["语文"], _ days: ClosedRange<Day> = days(0, 29)
) -> ReplacementOffer {
  ReplacementOffer(
    id: id, kind: .student, name: "甲", teacher: nil, school: school, subjects: subjects,
    days: days)
}

@Suite struct `A triangle of replacement` {
  let terms = AttachmentTerms.Replacement(
    guided: CitedLimit(1, house), isOfSameSubject: true, citation: house)

  private func replacement(
    _ id: Replacement.ID, _ days: ClosedRange<Day>, of offer: ReplacementOffer.ID = "RO-1",
    for release: StudyRelease.ID = "SR-1", guide: Teacher.ID? = "T9"
  ) -> Replacement {
    Replacement(id: id, release: release, offer: offer, days: days, guide: guide)
  }

  @Test func `is complete only when somebody teaches each day and is guided`() {
    let early = replacement("RP-1", days(0, 9))
    let late = replacement("RP-2", days(12, 25), guide: nil)
    let chain = ReplacementChain(
      release(), [late, early, replacement("RP-9", days(0, 29), for: "SR-2")], teachers: [])
    #expect(chain.replacements == [early, late])
    #expect(
      chain.lacks == [
        .uncovered(days(10, 11)), .uncovered(days(26, 29)), .unguided("RP-2"),
      ])
    #expect(chain.isFilled(.study) && !chain.isFilled(.replacement) && !chain.isFilled(.guidance))
    let whole = ReplacementChain(
      release(), [replacement("RP-1", days(0, 29))], teachers: [])
    #expect(whole.isComplete && ReplacementChain.Leg.allCases.allSatisfy(whole.isFilled))
    #expect(!ReplacementChain(release(), [], teachers: []).isFilled(.guidance))
  }

  @Test func `wants the post filled that a teacher leaves`() {
    let teacher = replacement("RP-1", days(0, 29))
    let intern = Replacement(
      id: "RP-2", release: "SR-1", offer: "RO-2", behind: "RP-1", days: days(0, 20), guide: "T8")
    let alone = ReplacementChain(release(), [teacher], teachers: ["RO-1"])
    #expect(alone.lacks == [.vacated("RP-1", days(0, 29))])
    #expect(alone.isFilled(.replacement) && !alone.isFilled(.relief))
    let both = ReplacementChain(release(), [teacher, intern], teachers: ["RO-1"])
    #expect(both.lacks == [.vacated("RP-1", days(21, 29))] && both.reliefs == [intern])
    // A student leaves no post behind.
    #expect(ReplacementChain(release(), [teacher], teachers: []).isComplete)
  }

  @Test func `takes a replacement, or says everything against it`() {
    let study = release()
    #expect(
      replacement("RP-1", days(0, 29)).faults(
        of: offer(), for: study, among: [], releases: [study], terms
      ).isEmpty)
    let others = [
      replacement("RP-2", days(5, 9), for: "SR-2"),
      replacement("RP-3", days(20, 22), of: "RO-2", guide: nil),
    ]
    let away = StudyRelease(
      id: "SR-3", course: "国培", teacher: "T9", school: "A", stage: .primary, subject: "语文",
      days: days(29, 40))
    #expect(
      replacement("RP-1", days(0, 30)).faults(
        of: offer(school: "A", ["数学"], days(1, 40)), for: study, among: others,
        releases: [study, away], terms) == [
          .outsideStudy(days(0, 29)), .outsideOffer(days(1, 40)), .otherSubject("语文"), .ownSchool,
          .elsewhere(days(5, 9)), .covered(days(20, 22)), .guideStudies(days(29, 40)),
          .guideFull(first.advanced(by: 5), most: 1),
        ])
  }
}

@Suite struct `Who could best stand in for whom` {
  private let schools = ["A", "B", "C", "D"].map { School.ID($0) }

  /// The most pairs, then the shortest way, by trying everything.
  private func best(
    _ releases: ArraySlice<StudyRelease>, _ offers: [ReplacementOffer], _ same: Bool,
    _ places: [School.ID: Location]
  ) -> (pairs: Int, metres: Int) {
    guard let release = releases.first else { return (0, 0) }
    var best = self.best(releases.dropFirst(), offers, same, places)
    for offer in offers {
      guard !same || offer.subjects.contains(release.subject), offer.school != release.school,
        release.days.allSatisfy({ offer.days.contains($0) })
      else { continue }
      var metres = ReplacementMatch.unknownMetres
      if let school = offer.school, let from = places[school], let to = places[release.school] {
        metres = from.metres(to: to)
      }
      let rest = self.best(
        releases.dropFirst(), offers.filter { $0.id != offer.id }, same, places)
      if (-rest.pairs - 1, rest.metres + metres) < (-best.pairs, best.metres) {
        best = (rest.pairs + 1, rest.metres + metres)
      }
    }
    return best
  }

  @Test func `covers the most releases and then over the least distance`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }
      var places: [School.ID: Location] = [:]
      for school in schools where number(0...5) > 0 {
        places[school] = Location(
          microLongitude: 116_800_000 + 12_000 * number(0...6),
          microLatitude: 40_400_000 + 9_000 * number(0...6))
      }
      let subjects: [Subject] = ["语文", "数学", "英语"]
      let releases = (0..<number(0...4)).map { index in
        let start = number(0...5)
        return release(
          StudyRelease.ID("SR-\(index)"), school: schools[number(0...3)], subjects[number(0...2)],
          days(start, start + number(0...5)))
      }
      let offers = (0..<number(0...4)).map { index in
        let start = number(0...3)
        return offer(
          ReplacementOffer.ID("RO-\(index)"),
          school: number(0...5) == 0 ? nil : schools[number(0...3)],
          Set(subjects.filter { _ in number(0...1) == 0 }), days(start, start + number(3...12)))
      }
      let same = number(0...3) > 0
      let found = ReplacementMatch(releases, offers, isOfSameSubject: same, places: places).pairs
      let expected = best(releases[...], offers, same, places)
      #expect(found.count == expected.pairs, "seed \(seed)")
      #expect(
        found.reduce(0) { $0 + ($1.metres ?? ReplacementMatch.unknownMetres) } == expected.metres,
        "seed \(seed)")
      #expect(Set(found.map(\.offer)).count == found.count, "seed \(seed)")
      #expect(Set(found.map(\.release)).count == found.count, "seed \(seed)")
    }
  }
}
