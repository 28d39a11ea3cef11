import Equity
import Staffing

/// Some readings computed in the slowest and plainest way.
struct ByHand {
  let roster: Roster
  let year: SchoolYear

  var values: [(String, Double?)] {
    let schools = roster.schools
    var values: [(String, Double?)] = []
    for stage in [Stage.primary, .junior] {
      let running = schools.filter { ($0.enrolment[stage]?.pupils ?? 0) > 0 }
      let pupils = running.map { Double($0.enrolment[stage]!.pupils) }
      let backbone = running.map { school in
        Double(
          people { $0.post.school == school.id && $0.stage == stage && $0.backbone >= .county })
      }
      let per = zip(backbone, pupils).map { $0 / $1 * 100 }
      let mean = backbone.reduce(0, +) / pupils.reduce(0, +) * 100
      let variance =
        zip(per, pupils).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
        / pupils.reduce(0, +)
      let level = pupils.isEmpty ? nil : mean
      values.append(("per100.backbone.\(stage.rawValue)", level))
      values.append(
        ("cv.backbone.\(stage.rawValue)", mean > 0 ? variance.squareRoot() / mean : nil))
      values.append(
        (
          "reached.backbone.\(stage.rawValue)",
          per.isEmpty ? nil : Double(per.count { $0 >= 1 }) / Double(per.count)
        ))
    }
    for zone in Zone.allCases {
      let all = people { zone == self.zone($0) && $0.stage.isCompulsory }
      let aged = people {
        zone == self.zone($0) && $0.stage.isCompulsory && $0.age(at: year.opening) >= 50
      }
      let novices = people {
        zone == self.zone($0) && $0.stage.isCompulsory
          && $0.startedWork!.distance(to: year.opening) < 36
      }
      values.append(("share.aged.\(zone)", all == 0 ? nil : Double(aged) / Double(all)))
      values.append(("share.novice.\(zone)", all == 0 ? nil : Double(novices) / Double(all)))
    }
    let gaps = roster.statedNeeds.map { need in
      max(0, need.need - people { $0.post == need.post })
    }
    values.append(("shortage.people.county", Double(gaps.reduce(0, +))))
    let guestOnly = Set(roster.teachers.filter(\.position.teaches).map(\.post)).filter { post in
      people { $0.post == post && !$0.isAway } == 0
    }
    values.append(("guests.only", Double(guestOnly.count)))
    return values
  }

  private func people(_ holds: (Teacher) -> Bool) -> Int {
    roster.teachers.count { $0.position.teaches && holds($0) }
  }

  private func zone(_ teacher: Teacher) -> Zone { roster[teacher.teaching.school]!.zone }
}
