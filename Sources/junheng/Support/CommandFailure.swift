/// An end of a command that isn't success, with what to print and the exit
/// status: 1 for a negative finding, 2 for bad use or bad input.
struct CommandFailure: Error {
  let status: Int32
  let lines: [String]

  static func finding(_ lines: [String] = []) -> CommandFailure {
    CommandFailure(status: 1, lines: lines)
  }

  static func badInput(_ lines: [String]) -> CommandFailure {
    CommandFailure(status: 2, lines: lines)
  }
}
