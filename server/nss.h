/*
 * nss.h: the system's databases of accounts (nsswitch.conf), one question at a time: their functions answer in
 * memory that they share.
 */
#ifndef INGOT_NSS_H
#define INGOT_NSS_H

/* Threads: any. Between the two, getpwent and its kin may be called. */
void ingot_nss_lock(void);
void ingot_nss_unlock(void);

#endif
