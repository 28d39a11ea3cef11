import Staffing

/// Decides how many people each school has for each subject: enough in
/// general, too many in the seat and too few in the country for the subjects
/// that counties are short of.
struct Seating {
  private let sites: [Site]
  private let share: Int
  private var stream: SplitMix64
  private var posts: [Seats] = []

  /// One post with its need and the people it gets.
  private struct Seats {
    let site: Int
    let setting: Site.Setting
    let isPoint: Bool
    let stage: Stage
    let subject: Subject
    let need: Int
    var people: Int
  }

  /// The chairs of a county, by site, stage and subject.
  ///
  /// - Parameter imbalance: Thousandths of the usual shortage and surplus.
  static func chairs(of sites: [Site], imbalance: Int, _ stream: SplitMix64) -> [Chair] {
    var seating = Seating(sites: sites, share: imbalance, stream: stream)
    seating.addPosts()
    for stage in Stage.allCases {
      for line in Curriculum.lines(stage) { seating.unbalance(stage, line.subject) }
    }
    var bySite = [[Chair]](repeating: [], count: sites.count)
    for post in seating.posts {
      bySite[post.site] += Array(
        repeating: Chair(
          site: post.site, employer: post.site, stage: post.stage, subject: post.subject),
        count: post.people)
    }
    for site in sites.indices { seating.addSupport(site, to: &bySite[site]) }
    return bySite.flatMap { $0 }
  }

  private init(sites: [Site], share: Int, stream: SplitMix64) {
    self.sites = sites
    self.share = share
    self.stream = stream
  }

  private mutating func addPosts() {
    for (position, site) in sites.enumerated() {
      for stage in site.stages {
        let enrolment = site.school.enrolment[stage] ?? .none
        let needs = Curriculum.needs(enrolment, stage, in: site.school.zone)
        for (subject, need) in needs where need > 0 {
          posts.append(
            Seats(
              site: position, setting: site.setting, isPoint: site.isPoint, stage: stage,
              subject: subject, need: need, people: need))
        }
        if site.isPoint { thinOut(position) }
      }
    }
  }

  /// At a teaching point one to five people teach everything; most of them
  /// are teachers of Chinese or mathematics.
  private mutating func thinOut(_ site: Int) {
    var left = 5
    for position in posts.indices where posts[position].site == site {
      let isCore = posts[position].subject == .chinese || posts[position].subject == .mathematics
      let wanted = isCore ? posts[position].need : stream.chance(450) ? 1 : 0
      posts[position].people = min(left, wanted)
      left -= posts[position].people
    }
  }

  /// Moves a subject's people away from its needs by the shares of `Imbalance`.
  private mutating func unbalance(_ stage: Stage, _ subject: Subject) {
    let mine = posts.indices.filter { posts[$0].stage == stage && posts[$0].subject == subject }
    let need = mine.reduce(0) { $0 + posts[$1].need }
    let missing = mine.reduce(0) { $0 + max(0, posts[$1].need - posts[$1].people) }
    let imbalance = Imbalance.of(subject, stage)
    let rural = mine.filter { posts[$0].setting != .seat && !posts[$0].isPoint }
    for _ in 0..<max(0, rounded(need * imbalance.missing * share / 1000) - missing) {
      let weights = rural.map { posts[$0].people * (posts[$0].setting == .village ? 3 : 1) }
      guard weights.contains(where: { $0 > 0 }) else { break }
      posts[rural[stream.position(weights: weights)]].people -= 1
    }
    let seat = mine.filter { posts[$0].setting == .seat }
    guard !seat.isEmpty else { return }
    let weights = seat.map { posts[$0].need }
    for _ in 0..<rounded(need * imbalance.surplus * share / 1000) {
      posts[seat[stream.position(weights: weights)]].people += 1
    }
  }

  /// Thousandths to whole people, the fraction by lot.
  private mutating func rounded(_ thousandths: Int) -> Int {
    (thousandths + stream.below(1000)) / 1000
  }

  /// Counsellors, whom the curriculum has no periods for, and laboratory,
  /// library and office staff and workers.
  private mutating func addSupport(_ site: Int, to chairs: inout [Chair]) {
    let setting = sites[site].setting
    guard let stage = sites[site].stages.last, !sites[site].isPoint else { return }
    if setting == .seat, stream.chance(300) {
      chairs.append(Chair(site: site, employer: site, stage: stage, subject: "心理健康"))
    }
    for _ in 0..<rounded(chairs.count * (setting == .seat ? 36 : 30)) {
      chairs.append(
        Chair(
          site: site, employer: site, stage: stage,
          subject: stream.pick(Curriculum.lines(stage)).subject, teaches: false))
    }
  }
}
