/// Nodes waiting their turn, each at most once, first come, first served.
final class NodeQueue {
  private let waiting: UnsafeMutablePointer<Int32>
  private let isWaiting: UnsafeMutablePointer<Bool>
  private let room: Int
  private var head = 0
  private(set) var count = 0

  init(nodeCount: Int) {
    room = max(1, nodeCount)
    waiting = .allocate(capacity: room)
    isWaiting = .allocate(capacity: room)
    isWaiting.initialize(repeating: false, count: room)
  }

  func free() {
    waiting.deallocate()
    isWaiting.deallocate()
  }

  @inline(__always)
  func append(_ node: Int) {
    guard !isWaiting[node] else { return }
    isWaiting[node] = true
    var place = head &+ count
    if place >= room { place &-= room }
    waiting[place] = Int32(truncatingIfNeeded: node)
    count &+= 1
  }

  @inline(__always)
  func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let node = Int(waiting[head])
    head &+= 1
    if head == room { head = 0 }
    count &-= 1
    isWaiting[node] = false
    return node
  }
}
