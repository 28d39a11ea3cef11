internal import Dispatch

/// Runs what takes minutes on a thread of its own, so that pages aren't kept
/// waiting.
func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue(label: "junheng.planner", qos: .utility).async {
      continuation.resume(with: Result(catching: body))
    }
  }
}
