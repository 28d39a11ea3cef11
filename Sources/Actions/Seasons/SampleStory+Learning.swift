internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Learning at other schools: who follows whom, who studies and who stands in, weeks away,
  /// groups of exchanged teachers, trips, and visits that schools asked for.
  func learning(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    guard book.attachmentTerms != nil else { return }
    let posts = try await teller.database.read { try $0.temporaryPosts() }
    let cast = LearningCast(of: self, busy: Set(posts.map(\.post.teacher)))
    try await attachments(cast, teller)
    try await replacements(cast, teller)
    try await awayWeeks(cast, teller)
    try await exchangeSessions(orders, teller)
    try await trips(teller)
    try await requestedVisits(teller)
  }
}

/// Who learns elsewhere in the story, so that nobody is in two places at once: of each rural
/// school one follows a teacher, the next studies, a third goes for a week a month, and those
/// who stay give the lessons.
struct LearningCast {
  /// Somebody who leaves and those who teach the same elsewhere, those of the school in town
  /// first.
  struct Learner {
    let teacher: Teacher
    let peers: [Teacher]

    var school: School.ID { teacher.establishment.school }

    /// One after the other, so that no peer is followed by everybody.
    func peer(_ number: Int) -> Teacher { peers[number % peers.count] }
  }

  /// Those of the village school with accounts first, as in the other lists; none is without a
  /// peer.
  let followers: [Learner]
  let students: [Learner]

  /// Who goes, and those who teach at the same school and give the lessons: two or more.
  let goers: [(teacher: Teacher, colleagues: [Teacher])]

  /// A teacher of the school in town who studies as well.
  let townStudent: Teacher?

  /// The last teacher of the roster, who has an account, and teachers of the same elsewhere.
  let last: Learner?

  /// - Parameter busy: Those who hold a post elsewhere for a time.
  init(of story: SampleStory, busy: Set<Teacher.ID>) {
    let (town, village) = (story.town, story.village)
    let schools = story.roster.schools
    let settled = story.roster.teachers.filter {
      !$0.isAway && $0.position.teaches && !story.movers.contains($0.id)
    }
    let busy = busy.union([settled.last?.id].compactMap(\.self))
    let urban = [town] + schools.filter { $0.zone != .village && $0.id != town.id }
    let rural = [village] + schools.filter { $0.zone == .village && $0.id != village.id }
    func free(_ school: School) -> [Teacher] {
      story.teachers(of: school.id).filter { $0.position != .head && !busy.contains($0.id) }
    }
    let peers = urban.flatMap(free)
    func learner(_ teacher: Teacher?) -> Learner? {
      guard let teacher else { return nil }
      let peers = peers.filter { $0.teachesSameElsewhere(as: teacher) }
      return peers.isEmpty ? nil : Learner(teacher: teacher, peers: peers)
    }
    followers = rural.compactMap { learner(free($0).first) }
    students = rural.compactMap { learner(free($0).dropFirst().first) }
    goers = rural.compactMap { school in
      let own = free(school)
      // Whoever followed somebody in October goes where there's nobody else.
      let goer = own.count > 2 ? own[2] : school.id == village.id ? own.first : nil
      guard let goer else { return nil }
      let gone = Set(own.prefix(3).map(\.id)).union(busy)
      let guests = story.guests(of: school.id)
      let colleagues = (story.teachers(of: school.id) + guests).filter { !gone.contains($0.id) }
      return colleagues.count < 2 ? nil : (goer, colleagues)
    }
    townStudent = town.id == village.id ? nil : free(town).dropLast(4).last
    last = settled.last.flatMap { last in
      let peers = settled.filter { $0.position != .head && $0.teachesSameElsewhere(as: last) }
      return peers.isEmpty ? nil : Learner(teacher: last, peers: peers)
    }
  }
}

extension SampleStory {
  /// Those who teach at a school that doesn't employ them.
  fileprivate func guests(of school: School.ID) -> [Teacher] {
    guard let position = roster.position(of: school) else { return [] }
    return roster.staff(at: position).map { roster.teachers[$0] }.filter {
      $0.isAway && $0.position.teaches && !movers.contains($0.id)
    }
  }
}

extension Teacher {
  fileprivate func teachesSameElsewhere(as other: Teacher) -> Bool {
    subject == other.subject && stage == other.stage
      && establishment.school != other.establishment.school
  }
}
