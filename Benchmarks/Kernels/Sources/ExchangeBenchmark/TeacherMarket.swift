import Solver

/// A drawn market of teachers who would teach elsewhere.
///
/// Schools lie in a square whose side grows with their number; those near its
/// middle are liked. A teacher's home lies anywhere, mostly where schools are;
/// a school is worth its liking less the way there, with some taste of one's
/// own. Wishes are the best schools of the same subject that are worth more
/// than the present one: three to eight.
func teacherMarket(applicants: Int, seed: UInt64) -> ExchangeMarket {
  var stream = Stream(seed: seed)
  let schools = max(8, applicants / 20)
  let side = 40_000 + 400 * squareRoot(schools)
  func middling(_ stream: inout Stream) -> Int {
    (stream.below(side) + stream.below(side)) / 2
  }
  let sites = (0..<schools).map { _ in (x: middling(&stream), y: middling(&stream)) }
  let likings = sites.map { site in
    12_000 - (abs(site.x - side / 2) + abs(site.y - side / 2)) / 3 + stream.below(6_000)
  }
  // Chinese, mathematics and English have more teachers than the rest.
  let subjects = [220, 190, 140, 90, 70, 60, 50, 50, 40, 40, 30, 20]
  var homes: [Int] = []
  var wishes: [[ExchangeMarket.Wish]] = []
  var grades: [Int] = []
  while homes.count < applicants {
    var lot = stream.below(1000)
    let subject = subjects.firstIndex { share in
      lot -= share
      return lot < 0
    }!
    let home = (x: middling(&stream), y: middling(&stream))
    let school = stream.below(schools)
    let taste = stream.next()
    let grade = stream.below(3)
    func worth(_ school: Int) -> Int {
      var own = Stream(seed: taste ^ UInt64(school))
      let way = abs(sites[school].x - home.x) + abs(sites[school].y - home.y)
      return likings[school] - way + own.below(8_000)
    }
    let present = worth(school)
    var better: [(worth: Int, school: Int)] = []
    for other in 0..<schools where other != school {
      let value = worth(other)
      if value > present { better.append((value, other)) }
    }
    guard !better.isEmpty else { continue }
    better.sort { $0.worth > $1.worth }
    homes.append(school * subjects.count + subject)
    grades.append(grade)
    wishes.append(
      better.prefix(3 + stream.below(6)).enumerated().map { rank, option in
        .init(place: option.school * subjects.count + subject, rank: rank + 1, grade: grade)
      })
  }
  return ExchangeMarket(
    homes: homes, homeGrades: grades, wishes: wishes,
    places: Array(repeating: .init(), count: schools * subjects.count))
}

private func squareRoot(_ number: Int) -> Int {
  var root = 0
  while (root + 1) * (root + 1) <= number { root += 1 }
  return root
}
