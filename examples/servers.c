/* servers.c: list the servers that an ingotd knows. Usage: servers [SERVER] */
#include <lm.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	SERVER_INFO_101 *servers = NULL;
	DWORD read = 0, total = 0;
	NET_API_STATUS status;

	status = NetServerEnum(argc > 1 ? argv[1] : NULL, 101, (LPBYTE *)&servers,
			       MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL, NULL, NULL);
	if (status != NERR_Success && status != ERROR_MORE_DATA) {
		fprintf(stderr, "NetServerEnum: %s\n", ingot_status_text(status));
		return 1;
	}
	for (DWORD i = 0; i < read; i++)
		printf("%-20s %u.%u  %s\n", servers[i].sv101_name, servers[i].sv101_version_major,
		       servers[i].sv101_version_minor,
		       servers[i].sv101_comment ? servers[i].sv101_comment : "");
	NetApiBufferFree(servers); /* the array, its names and its comments: one block */
	return 0;
}
