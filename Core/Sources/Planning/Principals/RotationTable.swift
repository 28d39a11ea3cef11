import PlanFormat
import Policy
import Solver
import Staffing

/// Heads who may move against the seats that may fall free, with prices.
struct RotationTable {
  /// The head's seat of a school; `head` holds it now.
  struct Seat {
    let school: School
    let head: Teacher.ID?
  }

  let placing: HeadPlacing

  /// Overdue, due and movable heads.
  let pool: [Teacher]
  let seats: [Seat]
  let standings: [HeadVerdict.Standing]
  let program: AssignmentProgram

  /// A difference of so many points means that a level above the burden differs.
  let unit: Int

  init(_ review: HeadReview, _ placing: HeadPlacing) {
    let pool = review.heads.filter {
      [.overdue, .due, .mayMove].contains(review.standing(of: $0))
    }
    let standings = pool.map(review.standing(of:))
    let headed = Set(review.heads.map(\.establishment.school))
    let roster = review.request.roster
    let seats =
      pool.compactMap { head in
        roster[head.establishment.school].map { Seat(school: $0, head: head.id) }
      }
      + roster.schools.filter { !headed.contains($0.id) && $0.kind != .teachingPoint }
      .map { Seat(school: $0, head: nil) }
    let burdens = pool.map { head in
      seats.map { seat -> Int? in
        if seat.head == head.id { return 0 }
        return placing.refusals(head, to: seat.school).isEmpty
          ? placing.burden(head, to: seat.school) : nil
      }
    }
    let vacancies = seats.map { placing.vacancy($0.school) }
    let widest = (burdens.joined().compactMap { $0 } + vacancies).map(abs).max() ?? 0
    let unit = 2 * (widest + 1) * (seats.count + 1)
    let early = unit
    let due = early * (seats.count + 1)
    let overdue = due * (seats.count + 1)
    var costs = pool.indices.map { agent in
      seats.indices.map { place -> Int? in
        burdens[agent][place].map { burden in
          let stays = seats[place].head == pool[agent].id
          switch standings[agent] {
          case .overdue: return stays ? overdue : burden
          case .due: return stays ? due : burden
          default: return stays ? 0 : early + burden
          }
        }
      }
    }
    while costs.count < seats.count { costs.append(vacancies) }
    self.placing = placing
    self.pool = pool
    self.seats = seats
    self.standings = standings
    self.unit = unit
    program = AssignmentProgram(costs: costs)
  }

  /// nil is nobody: the seat stays vacant.
  func head(_ agent: Int) -> Teacher? { agent < pool.count ? pool[agent] : nil }
}
