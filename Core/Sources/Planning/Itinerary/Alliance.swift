import Policy
import Staffing

/// The schools of an alliance with their lessons and teachers, and the numbers
/// that the model sees.
struct Alliance {
  let terms: ItineraryTerms

  /// By identifier.
  let schools: [School]
  let teachers: [Teacher]

  /// What may be taught: stages and subjects with lessons at some school.
  let kinds: [WeeklyLessons]

  /// The posts of `problem.posts`.
  let posts: [Post]

  /// School position and stage of each class group.
  let groups: [(school: Int, stage: Stage)]
  let problem: ItineraryProblem

  /// - Complexity: O(*n*²) in schools and O(*n*) in teachers and posts.
  init(_ request: ItineraryRequest) throws(ItineraryError) {
    guard let terms = request.book.itineraryTerms else {
      throw .noTerms(book: request.book.id)
    }
    let roster = request.roster
    let schools = roster.schools.filter {
      request.schools?.contains($0.id) ?? ($0.alliance == request.alliance)
    }
    guard let first = schools.first else {
      throw .unknownAlliance(request.alliance, known: roster.alliances.map(\.name))
    }
    guard schools.count > 1 else { throw .single(first.id) }
    let unplaced = schools.filter { $0.location == nil }.map(\.id)
    guard unplaced.isEmpty else { throw .unplaced(unplaced) }
    self.terms = terms
    self.schools = schools

    let curriculum = request.book.weeklyLessons
    let stages = Set(schools.flatMap(\.stages))
    kinds = curriculum.filter { stages.contains($0.stage) && $0.tenthsPerClass > 0 }
    groups = schools.enumerated().flatMap { position, school in
      school.stages.filter { (school.enrolment[$0]?.classes ?? 0) > 0 }.map { (position, $0) }
    }
    let classes = groups.map { schools[$0.school].enrolment[$0.stage]?.classes ?? 0 }

    let staff = schools.flatMap { school in
      (roster.position(of: school.id).map { roster.staff(at: $0) } ?? [])
        .map { roster.teachers[$0] }
        .filter(\.position.teaches)
    }
    let positions = Dictionary(uniqueKeysWithValues: schools.enumerated().map { ($1.id, $0) })
    var teachers: [Teacher] = []
    var numbers: [ItineraryProblem.Teacher] = []
    for teacher in staff.sorted(by: { $0.id < $1.id }) {
      guard
        let number = Alliance.number(
          teacher, base: positions[teacher.teaching.school] ?? 0, kinds, curriculum, terms)
      else { continue }
      teachers.append(teacher)
      numbers.append(number)
    }
    self.teachers = teachers

    var posts: [Post] = []
    var postNumbers: [ItineraryProblem.Post] = []
    for (group, place) in groups.enumerated() {
      for (kind, row) in kinds.enumerated() where row.stage == place.stage {
        let lessons = max(1, (row.tenthsPerClass * classes[group] + 5) / 10)
        let own = numbers.filter { $0.base == place.school && $0.main == kind }
          .reduce(0) { $0 + $1.load }
        posts.append(
          Post(school: schools[place.school].id, stage: place.stage, subject: row.subject))
        postNumbers.append(
          .init(
            school: place.school, kind: kind, classGroup: group, lessons: lessons,
            ownLessons: min(lessons, own)))
      }
    }
    self.posts = posts
    problem = ItineraryProblem(
      schools: schools.count, classes: classes, posts: postNumbers, teachers: numbers,
      minutes: schools.map { from in schools.map { Alliance.minutes(from, $0, terms) } },
      limits: .init(terms))
  }

  /// A teacher as numbers; nil for one whom the curriculum has no lessons for.
  private static func number(
    _ teacher: Teacher, base: Int, _ kinds: [WeeklyLessons], _ curriculum: [WeeklyLessons],
    _ terms: ItineraryTerms
  ) -> ItineraryProblem.Teacher? {
    let stages = [teacher.stage] + teacher.qualifications.stages
    let subjects = [teacher.subject] + teacher.qualifications.subjects
    let able = kinds.indices.filter {
      stages.contains(kinds[$0].stage) && subjects.contains(kinds[$0].subject)
    }
    let row =
      curriculum.first { $0.stage == teacher.stage && $0.subject == teacher.subject }
      ?? able.first.map { kinds[$0] }
    guard !able.isEmpty, let row else { return nil }
    let week = terms.days.value * (terms.morningPeriods.value + terms.afternoonPeriods.value)
    return .init(
      base: base,
      main: kinds.firstIndex { $0.stage == teacher.stage && $0.subject == teacher.subject },
      kinds: able, load: min(row.load / 10, week), travels: terms.mayTravel(teacher))
  }

  private static func minutes(_ from: School, _ to: School, _ terms: ItineraryTerms) -> Int {
    guard from.id != to.id, let here = from.location, let there = to.location else { return 0 }
    return max(1, terms.minutes(forMetres: here.metres(to: there)))
  }
}

extension ItineraryProblem.Limits {
  init(_ terms: ItineraryTerms) {
    self.init(
      days: terms.days.value, morningPeriods: terms.morningPeriods.value,
      afternoonPeriods: terms.afternoonPeriods.value,
      lessonsPerVisit: terms.lessonsPerVisit.value, lessonsPerWeek: terms.lessonsPerWeek.value,
      daysPerWeek: terms.daysPerWeek.value, routeMinutes: terms.routeMinutes.value,
      noonMinutes: terms.noonMinutes.value, visitorsPerHalfDay: terms.visitorsPerHalfDay.value,
      lessonsPerClassAndDay: terms.lessonsPerClassAndDay.value)
  }
}
