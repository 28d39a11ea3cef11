public import Staffing

/// A synthetic competition for posts: six schools of the sample county, some
/// sixty applicants, a limit on senior posts. The same seed gives the same form
/// on every machine.
public func sampleCompetition(seed: UInt64) -> Competition {
  var draft = CompetitionDraft(seed: seed)
  draft.offerPosts()
  draft.addApplicants()
  let senior = draft.offers.filter { $0.grade == .senior }.reduce(0) { $0 + $1.chairs }
  return Competition(
    offers: draft.offers, applicants: draft.applicants,
    limits: [StructureLimit(scope: .county, grade: .senior, capacity: max(1, senior - 2))])
}

private struct CompetitionDraft {
  private var stream: SplitMix64
  private let schools: [School]
  private let staff: [[Teacher]]
  private(set) var offers: [Offer] = []
  private(set) var applicants: [Applicant] = []

  private static let subjects: [Subject] = [.chinese, .mathematics, .english, .physicalEducation]

  init(seed: UInt64) {
    let county = sampleCounty(.sample, seed: seed)
    stream = SplitMix64(seed: seed).branch(0xC03E)
    let primary = county.schools.indices.filter { position in
      county.schools[position].stages.contains(.primary)
        && county.employees(at: position).count >= 10
    }
    let chosen = stream.shuffled(primary).prefix(6).sorted()
    schools = chosen.map { county.schools[$0] }
    var people: [[Teacher]] = []
    for position in chosen {
      let teachers = stream.shuffled(county.employees(at: position)).map { county.teachers[$0] }
        .filter { $0.position.teaches && !$0.isAway && $0.stage == .primary }
      people.append(
        CompetitionDraft.subjects.flatMap { subject in
          teachers.filter { $0.subject == subject }.prefix(subject == .chinese ? 6 : 3)
        })
    }
    staff = people
  }

  /// Half of the schools offer fewer chairs than they have people, half more.
  mutating func offerPosts() {
    for (index, school) in schools.enumerated() {
      for subject in CompetitionDraft.subjects {
        let people = staff[index].filter { $0.subject == subject }
        let change = index % 2 == 0 ? -1 - stream.below(2) : stream.below(2)
        let chairs = max(0, people.count + change)
        let senior = min(chairs, (people.count(where: \.title.isSenior) + 1) / 2)
        offer(senior, at: school, subject, grade: .senior)
        offer(chairs - senior, at: school, subject, grade: nil)
      }
    }
  }

  private mutating func offer(
    _ chairs: Int, at school: School, _ subject: Subject, grade: Title?
  ) {
    guard chairs > 0 else { return }
    let digits = String(offers.count + 1)
    offers.append(
      Offer(
        id: .init("P" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits),
        school: school.id, schoolName: school.name, district: school.district ?? school.township,
        stage: .primary, subject: subject, grade: grade, chairs: chairs))
  }

  mutating func addApplicants() {
    for teacher in staff.joined() {
      let fitting = offers.filter {
        $0.subject == teacher.subject && ($0.grade.map { teacher.title >= $0 } ?? true)
      }
      let own = fitting.filter { $0.school == teacher.establishment.school }
      let others = stream.shuffled(fitting.filter { $0.school != teacher.establishment.school })
      let away = Array(others.prefix(1 + stream.below(4)))
      let wishes = stream.chance(200) ? away + own : own + away
      applicants.append(
        Applicant(
          teacher: teacher, score: stream.chance(20) ? nil : 5_500 + 50 * stream.below(86),
          wishes: Array(wishes.prefix(8)).map(\.id), acceptsAssignment: stream.chance(600)))
    }
  }
}
