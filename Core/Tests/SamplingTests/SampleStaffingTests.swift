import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

/// What the national book says of a sample.
@Suite struct `The staffing of a sample county` {
  static let seeds = DrawnCounty.seeds
  let book: PolicyBook

  init() throws { self.book = try shippedBook() }

  @Test(arguments: seeds)
  func `lacks about 210 people in posts, half of whom the county hasn't got`(seed: UInt64) {
    let posts = book.staffing(of: DrawnCounty.miyun(seed)).posts
    let missing = posts.reduce(0) { $0 + max(0, $1.gap) }
    #expect((180...240).contains(missing), "seed \(seed): \(missing)")
    var net: [Subject: Int] = [:]
    for row in posts { net[row.post.subject, default: 0] += row.gap }
    let lacking = net.values.reduce(0) { $0 + max(0, $1) }
    #expect((80...125).contains(lacking), "seed \(seed): \(lacking)")
    for subject in [Subject.english, .physicalEducation, .music, .fineArt] {
      #expect(net[subject]! > 10, "\(subject), seed \(seed)")
    }
    for subject in [Subject.chinese, .mathematics] {
      #expect(net[subject]! < -10, "\(subject), seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `is short in the country and over in the seat`(seed: UInt64) {
    let roster = DrawnCounty.miyun(seed)
    for row in book.staffing(of: roster).posts where row.post.stage.isCompulsory {
      let isPoint = roster[row.post.school]!.kind == .teachingPoint
      if Census.isSeat(roster[row.post.school]!) {
        #expect(row.gap <= 1, "\(row.post), seed \(seed)")
      } else if !isPoint {
        #expect(row.gap >= -1, "\(row.post), seed \(seed)")
      }
    }
  }

  @Test(arguments: DrawnCounty.allCases)
  func `fills the establishment, within three hundredths`(county: DrawnCounty) {
    let report = book.staffing(of: county.roster)
    #expect(abs(report.actual - report.approved) * 100 <= report.approved * 3)
  }

  @Test(arguments: [SampleProfile.sample, .miyun, .province])
  func `can state its needs, and they are near the book's`(profile: SampleProfile) {
    let plain = sampleCounty(profile, seed: 7)
    #expect(plain.statedNeeds.isEmpty)
    let stated = sampleCounty(profile, seed: 7, statesNeeds: true)
    #expect(stated.teachers == plain.teachers)
    let total = stated.statedNeeds.reduce(0) { $0 + $1.need }
    let computed = book.needs(of: plain).reduce(0) { $0 + $1.need }
    #expect(abs(total - computed) * 100 <= computed * 2, "\(total) stated, \(computed) computed")
  }

  @Test(arguments: seeds)
  func `leaves two fifths or more of the teachers free to go`(seed: UInt64) {
    let roster = DrawnCounty.miyun(seed)
    let free = book.eligibility(of: roster, in: SchoolYear(2026)).count(where: \.isEligible)
    let share = free * 1000 / roster.teachers.count
    #expect((380...550).contains(share), "seed \(seed): \(share)")
  }
}
