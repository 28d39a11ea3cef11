public import Rooms
public import Staffing

/// Why a room or its log isn't kept as it was said.
extension Phrase {
  public static func noRoom(_ id: String) -> Phrase {
    Phrase(zh: "本校没有教室 \(id)。", en: "The school has no room \(id).")
  }

  public static func roomSameName(_ name: String, since day: Day) -> Phrase {
    Phrase(
      zh: "本校\(Figures.day(day, in: .zh))起已有一间“\(name)”，请换个名称，或更改那一间。",
      en:
        "Since \(Figures.day(day, in: .en)) the school has a room '\(name)'; call this one otherwise or change that one."
    )
  }

  public static func roomLogged(_ weeks: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh:
        "这间教室登记过\(Figures.day(weeks.lowerBound, in: .zh))至\(Figures.day(weeks.upperBound, in: .zh))各周的使用，启用和停用日期要包括这些周。",
      en:
        "Its weeks from \(Figures.day(weeks.lowerBound, in: .en)) to \(Figures.day(weeks.upperBound, in: .en)) are logged; its days have to hold them."
    )
  }

  public static func roomWeekOff(_ monday: Day) -> Phrase {
    Phrase(
      zh: "\(roomWeek(monday).zh)没有上课日，不用登记。",
      en: "\(roomWeek(monday).en) has no school day; nothing is owed."
    )
  }

  public static func roomWeekRuns(_ monday: Day, until day: Day) -> Phrase {
    Phrase(
      zh: "\(roomWeek(monday).zh)还没有上完课，\(Figures.day(day, in: .zh))起可以登记。",
      en:
        "\(roomWeek(monday).en) isn't over yet; it can be logged from \(Figures.day(day, in: .en)) on."
    )
  }

  public static func roomLeftOut(_ name: String) -> Phrase {
    Phrase(
      zh: "还没有填“\(name)”；没有用就填 0，并选原因。",
      en: "'\(name)' is missing; when it wasn't used, enter 0 and choose why.")
  }

  public static func roomBadHours(_ name: String, _ found: String) -> Phrase {
    Phrase(
      zh: "“\(name)”的节数填了“\(found)”，应是数字，最多一位小数，如 4 或 4.5。",
      en: "'\(name)' has '\(found)'; it should be a number with at most one decimal, such as 4.5.")
  }

  public static func noRoomNamed(_ name: String) -> Phrase {
    Phrase(
      zh: "这所学校没有在用的教室“\(name)”，请核对名称，或先登记这间教室。",
      en: "The school has no open room '\(name)'; check the name or enter the room first.")
  }

  public static func roomFault(_ fault: RoomFault) -> Phrase {
    switch fault {
    case .noKind(let key):
      Phrase(
        zh: "规则手册的专用教室里没有“\(key)”这一类。", en: "The policy book has no kind of room '\(key)'.")
    case .noName: Phrase(zh: "请填写教室名称。", en: "Give the room a name.")
    case .sets(let number):
      Phrase(
        zh: "设备填了 \(number) 台套，应在 0 至 \(RoomFault.mostSets) 之间。",
        en: "\(number) sets of equipment; 0 to \(RoomFault.mostSets) are possible.")
    case .backwards(let first, let last):
      Phrase(
        zh: "停用日期\(Figures.day(last, in: .zh))早于启用日期\(Figures.day(first, in: .zh))，请核对。",
        en:
          "It's closed on \(Figures.day(last, in: .en)), before it was opened on \(Figures.day(first, in: .en))."
      )
    case .hours(let name, let tenths, let most):
      Phrase(
        zh: "“\(name)”填了 \(roomHours(tenths)) 节，一周应在 0 至 \(roomHours(most)) 节之间。",
        en:
          "'\(name)' has \(roomHours(tenths)) class-hours; 0 to \(roomHours(most)) are possible in a week."
      )
    case .needsReason(let name, let limit):
      Phrase(
        zh: "“\(name)”用了不到 \(roomHours(limit)) 节，请选原因。",
        en: "'\(name)' was used less than \(roomHours(limit)) class-hours; choose why.")
    case .noReason(let name, let key):
      Phrase(
        zh: "“\(name)”的原因“\(key)”不在规则手册里。", en: "'\(name)': the policy book has no reason '\(key)'."
      )
    case .needsNote(let name):
      Phrase(
        zh: "“\(name)”选了要说明的原因，请在说明里写清楚。", en: "'\(name)': say in the note what it is.")
    case .notOpen(let name):
      Phrase(
        zh: "“\(name)”那一周不在用，不用登记。", en: "'\(name)' wasn't in use that week; nothing is owed.")
    }
  }
}
