# Subordinators that tell a reason (src/mark/mend.h).
list   reason
words  omdat | aangezien | doordat | daar
