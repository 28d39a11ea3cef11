import Policy
import Solver
import Staffing

/// Whose turn should wait for a later year of the horizon.
///
/// The stock model sees all years at once; where its point sends members of a
/// group later, that many are held, so that the year's plan doesn't use them
/// up. Volunteers are never held: their wish is theirs. The point is a hint; what
/// the held turns are worth shows in the finished years.
struct Turns {
  struct Hold {
    let teacher: Teacher.ID

    /// Years from now.
    let turn: Int
  }

  let holds: [Hold]

  init(_ model: StockModel, in county: County, shouldStop: @escaping () -> Bool) {
    var costs = zip(model.breachCosts, model.shortageCosts).map { 100 * $0 + 1_000 * $1 }
    for column in model.columns { costs[column.variable] += 1 + column.year }
    let point = model.program.certified(costs: costs, shouldStop: shouldStop).point
    var flows = model.teachers.groups.map { [Double](repeating: 0, count: $0.years.count) }
    for column in model.columns {
      flows[column.group][column.year] += max(0, point[column.variable])
    }
    var holds: [Hold] = []
    for (group, flow) in zip(model.teachers.groups, flows) {
      guard let now = flow.first, !group.years[0].targets.isEmpty else { continue }
      let later = flow.dropFirst().reduce(0, +)
      let members = group.members.compactMap { county.roster[$0] }
        .filter { !$0.isVolunteer }
        .sorted { left, right in
          let (a, b) = (
            left.establishment.since?.ordinal ?? 0, right.establishment.since?.ordinal ?? 0
          )
          return a == b ? left.id < right.id : a > b
        }
      let room = group.members.count - Int(now.rounded(.up))
      let wanted = min(room, Int((later - 0.01).rounded(.up)), members.count)
      guard wanted > 0 else { continue }
      var turns: [Int] = []
      for (year, share) in flow.enumerated().dropFirst() {
        turns += Array(repeating: year, count: Int(share.rounded()))
      }
      for (index, member) in members.prefix(wanted).enumerated() {
        let turn = index < turns.count ? turns[index] : turns.last ?? 1
        holds.append(Hold(teacher: member.id, turn: turn))
      }
    }
    self.holds = holds.sorted { $0.teacher < $1.teacher }
  }
}
