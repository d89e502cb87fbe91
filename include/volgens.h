#ifndef VOLGENS_H
#define VOLGENS_H
#endif
