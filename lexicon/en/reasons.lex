# Subordinators that tell a reason (src/mark/mend.h).
list   reason
words  because | since
