import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Rules about counts` {
  private func counts(_ eligible: Int, _ exchanged: Int, _ backbone: Int) -> ExchangeCounts {
    ExchangeCounts(
      subject: .county, eligible: eligible, exchanged: exchanged, exchangedBackbone: backbone)
  }

  @Test func `exchange share: a tenth of the eligible, never less`() throws {
    let book = try book()
    for eligible in 1...120 {
      for exchanged in 0...20 {
        let found = book.findings(on: counts(eligible, exchanged, exchanged))
        #expect(found.isEmpty == (exchanged * 10 >= eligible), "\(exchanged) of \(eligible)")
      }
    }
  }

  @Test(arguments: [PlanTerms.Denominator.exchanged, .eligible])
  func `backbone share: a fifth by either denominator`(denominator: PlanTerms.Denominator) throws {
    let book = try book(("denominator: exchanged", "denominator: \(denominator.rawValue)"))
    #expect(book.planTerms.backboneDenominator == denominator)
    for exchanged in 5...50 {
      for backbone in 0...exchanged {
        let found = book.findings(on: counts(50, exchanged, backbone))
        let whole = denominator == .exchanged ? exchanged : 50
        #expect(found.isEmpty == (backbone * 5 >= whole), "\(backbone) of \(exchanged)")
        #expect(found.allSatisfy { $0.measured == .share(backbone, of: whole) })
      }
    }
  }

  @Test func `excellent cap: fifteen in a hundred, rounded down`() throws {
    let book = try book()
    for assessed in 0...200 {
      for excellent in 0...min(assessed, 40) {
        let found = book.findings(excellent: excellent, of: assessed, at: .county)
        #expect(found.isEmpty == (excellent * 100 <= assessed * 15), "\(excellent)/\(assessed)")
      }
    }
  }

  @Test(arguments: [(Stage.primary, 190), (.junior, 135), (.senior, 125)])
  func `staffing ratio: the least whole number that covers the pupils`(
    stage: Stage, tenths: Int
  ) throws {
    let book = try book()
    for pupils in 1...3000 where pupils % 7 < 2 {
      let school = School.sample(
        area: .mainCity, kind: .twelveYearSchool,
        enrolment: [stage: Enrolment(pupils: pupils, classes: 1)])
      let roster = try Roster(county: "县", schools: [school], teachers: [])
      let staff = book.establishments(of: roster)[0].approved
      #expect(staff * tenths >= pupils * 10 && (staff - 1) * tenths < pupils * 10, "\(pupils)")
    }
  }

  @Test(arguments: [
    (pupils: 45, Stage.primary, Severity?.none, mark: 0), (46, .primary, .info, 46),
    (50, .junior, nil, 0), (51, .junior, .info, 51), (55, .junior, .info, 51),
    (56, .primary, .warn, 56), (65, .senior, .warn, 56), (66, .junior, .warn, 66),
  ])
  func `class size: the highest mark that is reached`(
    pupils: Int, stage: Stage, severity: Severity?, mark: Int
  ) throws {
    let school = School.sample(
      area: .mainCity, kind: .twelveYearSchool,
      enrolment: [stage: Enrolment(pupils: pupils, classes: 1)], establishment: 1)
    let teacher = Teacher.sample(stage: stage)
    let roster = try Roster(county: "县", schools: [school], teachers: [teacher])
    let found = try book().staffing(of: roster).findings
    #expect(found.map(\.severity) == (severity.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.allowed == .lessThan(.pupils(mark)) })
  }

  private func placement(terms: Int) -> Placement {
    let start = Term(2026, .autumn)
    return Placement(
      id: "P1", teacher: "T1", post: Post("2111000001/primary/音乐")!,
      terms: start...start.advanced(by: terms - 1))
  }

  @Test(arguments: [(years: 1, shortest: 2), (years: 3, shortest: 6)])
  func `term: a placement lasts as long as the book says`(years: Int, shortest: Int) throws {
    let book = try book(("length: 3 years", "length: \(years) years"))
    #expect(book.planTerms.termYears == years)
    for terms in 1...8 {
      #expect(book.findings(on: placement(terms: terms)).isEmpty == (terms >= shortest))
    }
  }

  @Test func `service credit: half a year may count as one`() throws {
    let doubled = try book(("multiplier: 1 times", "multiplier: 2 times"))
    #expect(try book().credit(for: placement(terms: 1)) == 6)
    #expect(doubled.credit(for: placement(terms: 1)) == 12)
    #expect(doubled.credit(for: placement(terms: 3)) == 36)
  }
}

@Suite struct `Largest remainders` {
  @Test func `add up, stay within one of the exact share, and keep the order`() {
    for seed in 1...2000 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let parts = (0...random.below(12)).map { _ in random.below(1_000_000) }
      let (sum, total) = (parts.reduce(0, +), random.below(60))
      let whole = largestRemainder(parts, total: total)
      guard sum > 0 else { continue }
      #expect(whole.reduce(0, +) == total, "seed \(seed)")
      for (part, number) in zip(parts, whole) {
        #expect(abs(number * sum - part * total) < sum, "seed \(seed)")
      }
      for (a, b) in zip(parts.indices, parts.indices.dropFirst()) where parts[a] > parts[b] {
        #expect(whole[a] >= whole[b], "seed \(seed)")
      }
    }
  }
}
