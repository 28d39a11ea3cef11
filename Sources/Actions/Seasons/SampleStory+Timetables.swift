internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Training

extension SampleStory {
  /// Weeks of the schools whose people have sample accounts, one of them late and one with bells
  /// for the winter; the others have brought none. Lessons that colleagues swap, and a training
  /// in two shifts.
  ///
  /// In town a deputy teaches nothing, and somebody who was ordered away is still on the
  /// timetable, so that lessons are left behind.
  func timetables(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    guard book.timetableTerms != nil else { return }
    let schools = timetabled(orders)
    let posts = try await teller.database.read { try $0.headPosts().map(\.post) }
    let leaders = Leadership(posts, roster, on: on(9, 1)).holders
    for (number, school) in schools.enumerated() {
      let staff = staff(of: school, orders, among: schools, leaders)
      let week = SampleWeek(
        of: school, by: staff,
        leaders: Set(leaders.filter { $0.school == school.id }.map(\.teacher)),
        book.weeklyLessons)
      let first = number == 2 ? on(9, 14) : on(9, 1)
      try await bring(week, of: school, staff, from: first, on: first, teller)
      guard school.id == village.id else { continue }
      try await bring(
        week, of: school, staff, from: on(11, 2), on: on(10, 29), inWinter: true, teller)
    }
    try await lessonSwaps(orders, teller)
    try await shifts(schools, teller)
  }

  /// The schools with sample accounts, those where the first who was ordered elsewhere and the
  /// first volunteer teach now, and that of the last teacher.
  private func timetabled(_ orders: [PlacementOrder]) -> [School] {
    let people = accountHolders(orders).map { schoolNow(of: $0, orders) }
    var schools: [School.ID] = []
    for school in [town.id, village.id] + people where !schools.contains(school) {
      schools.append(school)
    }
    return schools.compactMap { roster[$0] }
  }

  /// Who the sample accounts of teachers belong to.
  func accountHolders(_ orders: [PlacementOrder]) -> [Teacher] {
    let first = orders.first.flatMap { roster[$0.teacher] }
    let others = roster.teachers.filter { $0.position.teaches && $0.id != first?.id }
    let volunteer = others.first(where: \.isVolunteer)
    return [first, volunteer, others.last { $0.id != volunteer?.id }].compactMap(\.self)
  }

  /// Where somebody teaches since the orders of this year.
  func schoolNow(of teacher: Teacher, _ orders: [PlacementOrder]) -> School.ID {
    orders.first { $0.teacher == teacher.id }?.line.to ?? teacher.teaching.school
  }

  /// Guests first, so that they have lessons; without those who lead another school by now, and
  /// in town without the last of the leaders.
  private func staff(
    of school: School, _ orders: [PlacementOrder], among schools: [School],
    _ leaders: [Leadership.Holder]
  ) -> [Teacher] {
    let guests = orders.filter { $0.line.to == school.id }.compactMap { roster[$0.teacher] }
    var idle = Set(leaders.filter { $0.school != school.id }.map(\.teacher))
    var left: [Teacher] = []
    if school.id == town.id {
      let own = leaders.filter { $0.school == school.id }
      if own.count > 1 { idle.insert(own[own.count - 1].teacher) }
      left = [leftBehind(orders, among: schools)].compactMap(\.self)
    }
    return guests + left + teachers(of: school.id).filter { !idle.contains($0.id) }
  }

  /// The first whom the school in town sent to a school that has no timetable.
  private func leftBehind(_ orders: [PlacementOrder], among schools: [School]) -> Teacher? {
    let known = Set(schools.map(\.id))
    return orders.first { $0.line.from == town.id && !known.contains($0.line.to) }
      .flatMap { roster[$0.teacher] }
  }

  private func bring(
    _ week: SampleWeek, of school: School, _ staff: [Teacher], from first: Day, on day: Day,
    inWinter isWinter: Bool = false, _ teller: Teller
  ) async throws {
    guard !week.rows.isEmpty else { return }
    try await teller.act(
      BringTimetable(
        week.rows, of: school.id, from: first,
        bells: week.bells(at: school.zone, inWinter: isWinter),
        names: Dictionary(staff.map { ($0.id, $0.name) }) { first, _ in first }),
      as: .school("clerk", school.id), on: day)
  }

  /// A training that is held in the morning and in the afternoon of a school day: whoever teaches
  /// during one of them joins the other.
  private func shifts(_ schools: [School], _ teller: Teller) async throws {
    let trainers = try await teller.database.read { try $0.trainers() }
    guard let trainer = trainers.first(where: { $0.outBecause == nil }) else { return }
    let course = try await teller.act(
      SetCourse(
        TrainingCourse(
          title: "课堂朗读与口语（早晚两班）", year: year, level: "county", mode: "released",
          platform: "on-site", topic: "teaching", module: "standard", hours: 4, isPractical: true,
          places: 60, joinBy: on(12, 4))), "training-school", 11, 9)
    for minutes in [510..<600, 910..<1_000] {
      try await teller.act(
        SetSession(
          TrainingSession(
            day: on(12, 10), minutes: minutes, hours: 2, place: "进修学校二楼教室",
            trainers: [trainer.id]), of: course), "training-school", 11, 10)
    }
    for school in schools {
      let people = Array(teachers(of: school.id).prefix(6))
      guard !people.isEmpty else { continue }
      try await teller.act(
        JoinCourse(
          course, by: .school(school.id),
          people.map { Trainee($0, zone: school.zone, in: Month(year.start, 11)) },
          names: Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }),
        as: .school("principal", school.id), on: on(11, 17))
    }
  }
}
