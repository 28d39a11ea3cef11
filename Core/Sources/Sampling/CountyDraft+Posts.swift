import Staffing

extension CountyDraft {
  /// Heads, deputies, middle managers, a class teacher for each class, support
  /// staff, and what people may teach besides their subject.
  mutating func drawPosts(_ source: SplitMix64) {
    var stream = source
    for site in sites.indices { lead(site, &stream) }
    for position in people.indices where !chairs[position].teaches {
      // A woman in a worker's post retires at 50 or a little later.
      let mayWork =
        people[position].sex == .male || people[position].age(at: CountyDraft.opening) < 50
      people[position].position =
        mayWork && stream.chance(300) ? .worker : .teachingSupport
    }
    for position in people.indices where chairs[position].teaches {
      people[position].qualifications = qualifications(position, &stream)
    }
  }

  private mutating func lead(_ site: Int, _ stream: inout SplitMix64) {
    let here = staff[site].filter { chairs[$0].teaches }
    var free = stream.shuffled(here)
    if !sites[site].isPoint {
      let leaders = stream.favoured(
        here.filter { !chairs[$0].isAway && (33...57).contains(age($0)) }, leaders(of: here.count)
      ) { 1 + people[$0].title.rawValue * people[$0].title.rawValue + people[$0].backbone.rawValue }
      let deputies = here.count >= 90 ? 3 : here.count >= 40 ? 2 : here.count >= 12 ? 1 : 0
      for (order, position) in leaders.enumerated() {
        people[position].position =
          order == 0 ? .head : order <= deputies ? .deputyHead : .middleManager
      }
      free.removeAll { leaders.contains($0) }
    }
    for stage in sites[site].stages {
      let classes = sites[site].school.enrolment[stage]?.classes ?? 0
      let candidates = free.filter { chairs[$0].stage == stage }
      let chosen = candidates.enumerated().sorted {
        (callingToClass($0.element), $0.offset) < (callingToClass($1.element), $1.offset)
      }
      for (_, position) in chosen.prefix(classes) { people[position].position = .classTeacher }
    }
  }

  private func age(_ position: Int) -> Int { people[position].age(at: CountyDraft.opening) }

  private func leaders(of staff: Int) -> Int {
    let deputies = staff >= 90 ? 3 : staff >= 40 ? 2 : staff >= 12 ? 1 : 0
    return 1 + deputies + max(staff >= 8 ? 1 : 0, staff * 45 / 1000)
  }

  /// Class teachers mostly teach Chinese, mathematics or English.
  private func callingToClass(_ position: Int) -> Int {
    switch chairs[position].subject {
    case .chinese: 0
    case .mathematics: 1
    case .english: 2
    default: 3
    }
  }

  private func qualifications(_ position: Int, _ stream: inout SplitMix64) -> Qualifications {
    let chair = chairs[position]
    if sites[chair.site].isPoint {
      let others: [Subject] = [.chinese, .mathematics, .ethics, .science, .labour]
      return Qualifications(subjects: others.filter { $0 != chair.subject })
    }
    let related = CountyDraft.related(chair.subject, chair.stage)
    let isVersatile = !related.isEmpty && stream.chance(employer(of: position).isRural ? 420 : 240)
    let stages: [Stage] =
      switch chair.stage {
      case .primary: stream.chance(90) ? [.junior] : []
      case .junior: stream.chance(260) ? [.primary] : []
      case .senior: stream.chance(500) ? [.junior] : []
      }
    return Qualifications(subjects: isVersatile ? [stream.pick(related)] : [], stages: stages)
  }

  /// Subjects that people also teach; hardly ever one that the county lacks.
  private static func related(_ subject: Subject, _ stage: Stage) -> [Subject] {
    switch subject {
    case .chinese:
      stage == .primary ? [.ethics, .integratedPractice, .labour] : [.history, .ethics]
    case .mathematics: stage == .primary ? [.science, .informationTechnology] : [.physics]
    case .ethics: stage == .primary ? [.chinese, .labour] : [.history]
    case .science: [.mathematics, .labour]
    case .history: [.ethics, .geography]
    case .geography: [.history]
    case .physics: [.mathematics, .chemistry]
    case .chemistry: [.biology]
    case .biology: [.chemistry, .geography]
    case .informationTechnology: [.mathematics, .labour]
    case .labour, .integratedPractice: stage == .primary ? [.ethics, .science] : [.geography]
    default: []
    }
  }
}
