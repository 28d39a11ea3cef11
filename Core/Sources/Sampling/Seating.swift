import Staffing

/// Decides how many people each school has for each subject: enough in
/// general, too many in the seat and too few in the country for the subjects
/// that counties are short of.
struct Seating {
  private let sites: [Site]
  private var stream: SplitMix64
  private var posts: [Seats] = []

  /// One post with its need and the people it gets.
  private struct Seats {
    let site: Int
    let stage: Stage
    let subject: Subject
    let need: Int
    var people: Int
  }

  /// The chairs of a county, by site, stage and subject.
  static func chairs(of sites: [Site], _ stream: SplitMix64) -> [Chair] {
    var seating = Seating(sites: sites, stream: stream)
    seating.addPosts()
    for stage in Stage.allCases {
      for line in Curriculum.lines(stage) { seating.unbalance(stage, line.subject) }
    }
    var chairs = seating.posts.flatMap { post in
      Array(
        repeating: Chair(
          site: post.site, employer: post.site, stage: post.stage, subject: post.subject),
        count: post.people)
    }
    seating.addSupport(to: &chairs)
    seating.addGuests(to: &chairs)
    return chairs
  }

  private init(sites: [Site], stream: SplitMix64) {
    self.sites = sites
    self.stream = stream
  }

  private mutating func addPosts() {
    for (position, site) in sites.enumerated() {
      for stage in site.school.stages {
        let classes = site.school.enrolment[stage]?.classes ?? 0
        for line in Curriculum.lines(stage) {
          let need = Curriculum.need(line, classes: classes)
          var people = need
          if site.isPoint {
            // One to five people who teach everything (S000-066).
            people =
              line.subject == .chinese
              ? max(1, min(need, 3))
              : line.subject == .mathematics ? min(need, 2) : 0
          }
          if need > 0 || people > 0 {
            posts.append(
              Seats(
                site: position, stage: stage, subject: line.subject, need: need, people: people))
          }
        }
      }
    }
  }

  /// Moves a subject's people away from its needs by the shares of `Imbalance`.
  private mutating func unbalance(_ stage: Stage, _ subject: Subject) {
    let mine = posts.indices.filter { posts[$0].stage == stage && posts[$0].subject == subject }
    let need = mine.reduce(0) { $0 + posts[$1].need }
    let imbalance = Imbalance.of(subject, stage)
    let missing = mine.reduce(0) { $0 + max(0, posts[$1].need - posts[$1].people) }
    let rural = mine.filter { sites[posts[$0].site].isRural && !sites[posts[$0].site].isPoint }
    for _ in 0..<max(0, rounded(need * imbalance.missing) - missing) {
      let weights = rural.map { position in
        let post = posts[position]
        return post.people * (sites[post.site].setting == .village ? 3 : 1)
      }
      guard weights.contains(where: { $0 > 0 }) else { break }
      posts[rural[stream.position(weights: weights)]].people -= 1
    }
    let seat = mine.filter { !sites[posts[$0].site].isRural }
    guard seat.contains(where: { posts[$0].need > 0 }) else { return }
    for _ in 0..<rounded(need * imbalance.surplus) {
      posts[seat[stream.position(weights: seat.map { posts[$0].need })]].people += 1
    }
  }

  /// Thousandths to whole people, the fraction by lot.
  private mutating func rounded(_ thousandths: Int) -> Int {
    (thousandths + stream.below(1000)) / 1000
  }

  /// Laboratory, library and office staff, and workers, outside the points.
  private mutating func addSupport(to chairs: inout [Chair]) {
    for (position, site) in sites.enumerated() where !site.isPoint {
      let teaching = chairs.filter { $0.site == position }
      guard let stage = site.school.stages.last else { continue }
      for _ in 0..<rounded(teaching.count * (site.setting == .seat ? 34 : 26)) {
        chairs.append(
          Chair(
            site: position, employer: position, stage: stage,
            subject: stream.pick(Curriculum.lines(stage)).subject, teaches: false))
      }
    }
    chairs = chairs.enumerated().sorted {
      ($0.element.site, $0.offset) < ($1.element.site, $1.offset)
    }
    .map(\.element)
  }

  /// Lets people employed in the seat hold chairs in the country, and a few
  /// the other way round.
  ///
  /// Every twelfth rural school lives on guests: half or two fifths of its
  /// people, with one subject wholly in their hands (S000-158, S000-159).
  private mutating func addGuests(to chairs: inout [Chair]) {
    let rural = stream.shuffled(
      sites.indices.filter { sites[$0].isRural && !sites[$0].isPoint })
    let heavy = rural.prefix(max(1, rural.count / 12))
    for (order, site) in heavy.enumerated() {
      let here = chairs.indices.filter { chairs[$0].site == site && chairs[$0].teaches }
      let subjects = Set(here.map { chairs[$0].subject })
      let whole = [Subject.physicalEducation, .english, .music].first(where: subjects.contains)
      let wanted = here.count * (order % 2 == 0 ? 540 : 400) / 1000
      let first = here.filter { chairs[$0].subject == whole }
      let rest = stream.shuffled(here.filter { chairs[$0].subject != whole })
      for chair in (first + rest).prefix(max(wanted, first.count)) {
        employ(&chairs[chair], bySeat: true)
      }
    }
    for chair in chairs.indices where chairs[chair].teaches && !chairs[chair].isAway {
      let site = sites[chairs[chair].site]
      if site.setting == .seat {
        if stream.chance(5) { employ(&chairs[chair], bySeat: false) }
      } else if !site.isPoint, stream.chance(22) {
        employ(&chairs[chair], bySeat: true)
      }
    }
  }

  private mutating func employ(_ chair: inout Chair, bySeat: Bool) {
    let (district, stage) = (sites[chair.site].district, chair.stage)
    let employers = sites.indices.filter {
      (sites[$0].setting == .seat) == bySeat && sites[$0].district == district
        && !sites[$0].isPoint && sites[$0].school.stages.contains(stage)
    }
    if !employers.isEmpty { chair.employer = stream.pick(employers) }
  }
}
