import Planning
import Sampling

/// An alliance of two or three schools with few lessons, for brute force.
///
/// Teachers often come in identical pairs, routes are sometimes too long, rooms
/// too few and days too short, so that every limit binds somewhere.
func tinyAlliance(
  seed: UInt64, schools: ClosedRange<Int> = 2...3, days: Int = 1,
  travellers: ClosedRange<Int> = 1...2, lessons: Int = 3
) -> ItineraryProblem {
  var stream = SplitMix64(seed: seed).branch(0x17)
  let count = stream.within(schools)
  let places = (0..<count).map { _ in (stream.within(0...30), stream.within(0...30)) }
  let minutes = places.map { from in
    places.map { to in abs(from.0 - to.0) + abs(from.1 - to.1) }
  }
  var posts: [ItineraryProblem.Post] = []
  for school in 0..<count {
    for kind in 0..<2 where stream.chance(800) {
      posts.append(
        .init(
          school: school, kind: kind, classGroup: school, lessons: stream.within(1...lessons),
          ownLessons: 0))
    }
  }
  let (morning, afternoon) = (stream.within(1...3), stream.within(1...3))
  var teachers: [ItineraryProblem.Teacher] = []
  for _ in 0..<stream.within(travellers) {
    if let last = teachers.last, stream.chance(350) {
      teachers.append(last)
      continue
    }
    let main = stream.below(2)
    teachers.append(
      .init(
        base: stream.below(count), main: stream.chance(900) ? main : nil,
        kinds: stream.chance(300) ? [0, 1] : [main],
        load: min(stream.within(1...5), days * (morning + afternoon)),
        travels: stream.chance(900)))
  }
  for index in posts.indices {
    let own = teachers.filter { $0.base == posts[index].school && $0.main == posts[index].kind }
      .reduce(0) { $0 + $1.load }
    posts[index].ownLessons = min(posts[index].lessons, own)
  }
  return ItineraryProblem(
    schools: count, classes: (0..<count).map { _ in stream.within(1...2) }, posts: posts,
    teachers: teachers, minutes: minutes,
    limits: .init(
      days: days, morningPeriods: morning, afternoonPeriods: afternoon,
      lessonsPerVisit: stream.within(1...3), lessonsPerWeek: stream.within(1...5),
      daysPerWeek: stream.within(1...days), routeMinutes: stream.within(20...120),
      noonMinutes: stream.within(10...60), visitorsPerHalfDay: stream.within(1...2),
      lessonsPerClassAndDay: stream.within(1...2)))
}
